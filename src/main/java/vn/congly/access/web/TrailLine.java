package vn.congly.access.web;

import java.time.Instant;

/** An entry of the trail as an auditor reads it; sealed parts stay sealed. */
record TrailLine(
        long id,
        Instant at,
        long account,
        String name,
        String role,
        String address,
        String action,
        String objectType,
        String objectId,
        String facts,
        boolean sealed) {}
