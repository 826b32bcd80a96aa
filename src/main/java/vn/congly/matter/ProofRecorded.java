package vn.congly.matter;

import java.time.Instant;

/** The proof owed after an acceptance at once was brought (Circular 12/2018 Art. 6(2)a). */
public record ProofRecorded(MatterId matter, int unit, Instant at) {}
