package vn.congly.notices;

/**
 * What stands at the head and foot of every letter of a unit.
 *
 * @param organisation in capitals, without the body above that stands over it
 * @param name as running text names it: Trung tâm trợ giúp pháp lý nhà nước tỉnh Lào Cai
 * @param answerable the organisation whose head answers complaints (Law Art. 45(2)): of a branch, its centre
 * @param office of whoever heads it, in capitals
 */
record Letterhead(
        String superior,
        String organisation,
        String name,
        String answerable,
        String placeAndDay,
        String office,
        String address,
        String phone) {}
