package vn.congly.matter;

import java.time.Instant;

/** A day in the calendar of hearings was set for a case. */
public record HearingSet(MatterId matter, int unit, Instant at, long hearing, Instant on, HearingKind kind) {}
