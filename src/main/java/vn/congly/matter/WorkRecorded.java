package vn.congly.matter;

import java.math.BigDecimal;
import java.time.Instant;

/** A provider recorded work on a case. */
public record WorkRecorded(
        MatterId matter, int unit, Instant at, long work, WorkKind kind, long provider, BigDecimal hours) {}
