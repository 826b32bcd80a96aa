package vn.congly.matter;

import java.time.Instant;

/** A suspended case goes on. */
public record MatterResumed(MatterId matter, int unit, Instant at) {}
