package vn.congly.matter;

import java.time.Instant;
import java.util.Optional;

/** A stored day in the calendar of hearings, with the case that it belongs to. */
public record Hearing(
        long id,
        MatterId matter,
        String code,
        String beneficiaryName,
        String providerName,
        HearingDay day,
        Optional<Instant> cancelledAt) {}
