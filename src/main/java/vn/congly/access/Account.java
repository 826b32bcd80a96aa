package vn.congly.access;

import java.time.Instant;
import java.util.Optional;

/** A named person's or body's way in. */
record Account(
        long id,
        String login,
        String fullName,
        Role role,
        int unit,
        String passwordHash,
        int failures,
        Optional<Instant> lockedUntil,
        boolean disabled) {

    boolean locked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    Actor acting(String session, String address) {
        return new Actor(id, fullName, role, unit, session, address);
    }
}
