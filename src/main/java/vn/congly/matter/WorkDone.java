package vn.congly.matter;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Work as a provider records it.
 *
 * @param hours more than 0 and at most 24, in quarters or as the provider counts
 */
public record WorkDone(WorkKind kind, Instant began, BigDecimal hours, String place, String outcome) {

    /** A stored one. */
    public record Recorded(long id, WorkDone work, long provider, long account) {}
}
