package vn.congly.access;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who acts.
 *
 * @param account 0 for a visitor, -1 for the program itself
 * @param unit 0 for a visitor, a body or the program itself
 * @param session opaque id of the session or token; empty without one
 */
public record Actor(long account, String name, Role role, int unit, String session, String address)
        implements AuthenticatedPrincipal, Serializable {

    static final Actor SYSTEM = new Actor(-1, "Công Lý", Role.SYSTEM, 0, "", "");

    /** Somebody who did not sign in. */
    public static Actor visitor(String address) {
        return new Actor(0, "", Role.VISITOR, 0, "", address);
    }

    /** What sessions are listed under: the number of the account, never a person's name. */
    @Override
    public String getName() {
        return Long.toString(account);
    }

    Actor from(String newSession, String newAddress) {
        return new Actor(account, name, role, unit, newSession, newAddress);
    }
}
