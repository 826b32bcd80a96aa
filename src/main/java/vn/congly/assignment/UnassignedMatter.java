package vn.congly.assignment;

import java.time.Instant;
import java.util.Optional;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Deadline;
import vn.congly.law.Remaining;
import vn.congly.matter.MatterId;

/**
 * A case for which nobody is named yet.
 *
 * @param pressing the clock that runs out first; empty if none runs
 */
public record UnassignedMatter(
        MatterId id,
        String code,
        int unit,
        FormOfAid form,
        String field,
        Custody custody,
        String beneficiaryName,
        Instant acceptedAt,
        Optional<Pressing> pressing) {

    /** A running clock with what it leaves. */
    public record Pressing(Deadline deadline, Remaining remaining) {}
}
