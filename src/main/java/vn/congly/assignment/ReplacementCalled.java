package vn.congly.assignment;

import java.time.Instant;
import vn.congly.matter.MatterId;

/**
 * A body refused or cancelled the registration of a case's provider, so another must be named in time.
 *
 * @param ground id of the rulebook's {@code replacement-grounds}
 * @param since when the refusal was received
 */
public record ReplacementCalled(MatterId matter, int unit, String ground, Instant since) {}
