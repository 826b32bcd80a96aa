package vn.congly.notices;

/**
 * What stands at the head and foot of every letter of a unit.
 *
 * @param name as running text names it: Trung tâm trợ giúp pháp lý nhà nước tỉnh Lào Cai
 * @param office of whoever heads it, in capitals
 */
record Letterhead(String superior, String name, String placeAndDay, String office, String address, String phone) {

    String organisation() {
        return Words.capitals(name);
    }
}
