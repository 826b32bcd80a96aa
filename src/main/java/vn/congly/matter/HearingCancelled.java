package vn.congly.matter;

import java.time.Instant;

/** A day in the calendar of hearings was struck out. */
public record HearingCancelled(MatterId matter, int unit, Instant at, long hearing) {}
