package vn.congly.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.law.Rule;

/**
 * What the rules propose for a request. It binds nobody: a named officer decides.
 *
 * @param ground the ground of refusal, or of immediate acceptance
 * @param missingPapers ids of papers any of which would settle what is unclear
 * @param proofDue until when the proof is due after an immediate acceptance; the clock starts with the acceptance
 * @param competentUnit the unit to which a transfer would go
 */
public record Proposal(
        Outcome outcome,
        Examination examination,
        List<Condition> conditions,
        Optional<Rule> ground,
        List<String> missingPapers,
        Optional<Instant> proofDue,
        Optional<Integer> competentUnit,
        String rulebookVersion) {

    public Proposal {
        conditions = List.copyOf(conditions);
        missingPapers = List.copyOf(missingPapers);
    }
}
