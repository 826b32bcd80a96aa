package vn.congly.trail;

/**
 * Who acts, as the trail names them.
 *
 * @param account 0 when nobody signed in, -1 for the program itself
 * @param session opaque id of the session or token, empty without one
 * @param address network address the act came from, empty for the program itself
 */
public record Who(long account, String name, String role, int unit, String session, String address) {}
