package vn.congly.matter;

import java.time.Instant;

/** The body in charge suspended the proceedings of a case. */
public record MatterStayed(MatterId matter, int unit, Instant at) {}
