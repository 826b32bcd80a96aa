package vn.congly.assignment;

import java.time.Instant;
import java.util.Optional;
import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;

/**
 * A decision that names the provider of a case (Law Art. 31(4), 33(2)), first or in place of another (Art. 25(3)).
 *
 * @param unit whose decision it is, and whose series the number is of
 * @param replaces the assignment that this one ended; empty for the first
 * @param ground id of the rulebook's {@code replacement-grounds}; empty for the first
 * @param until when another took its place; empty while it is in force
 */
public record Assignment(
        AssignmentId id,
        MatterId matter,
        int unit,
        ProviderId provider,
        Optional<Long> providerAccount,
        int number,
        int year,
        Optional<AssignmentId> replaces,
        String ground,
        String reason,
        String rulebookVersion,
        long decidedBy,
        String decidedByName,
        Instant decidedAt,
        Optional<Instant> until) {

    public boolean inForce() {
        return until.isEmpty();
    }

    public boolean replacement() {
        return replaces.isPresent();
    }
}
