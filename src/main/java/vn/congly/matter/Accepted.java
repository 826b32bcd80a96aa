package vn.congly.matter;

import java.time.Instant;

/** The new case: its code, its number in the register book and the moment of its entry, from which its clocks run. */
public record Accepted(MatterId matter, String code, int number, Instant at) {}
