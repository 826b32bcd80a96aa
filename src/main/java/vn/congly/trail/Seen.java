package vn.congly.trail;

import java.time.Instant;

/** One line of what happened to an object: when, by whom, in which role and unit, what. */
public record Seen(
        Instant at,
        long account,
        String actorName,
        String role,
        int unit,
        String action,
        String objectType,
        String objectId) {}
