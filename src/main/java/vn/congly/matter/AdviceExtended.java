package vn.congly.matter;

import java.time.Instant;

/** Written advice takes up to 30 days because the case is complex or needs verification (Law Art. 32(2)). */
public record AdviceExtended(MatterId matter, int unit, Instant at) {}
