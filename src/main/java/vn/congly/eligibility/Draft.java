package vn.congly.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.law.Rule;

/** What is known when a proposal is worded. */
record Draft(RequestFacts request, Instant now, Examination examination, List<Condition> answers) {

    Proposal refuse(Rule ground) {
        return word(Outcome.REFUSE, Optional.of(ground), Optional.empty(), Optional.empty());
    }

    Proposal transfer(Optional<Integer> to) {
        return word(Outcome.TRANSFER, Optional.empty(), Optional.empty(), to);
    }

    Proposal accept() {
        return word(Outcome.ACCEPT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Proposal atOnce(Rule ground, Optional<Instant> proofDue) {
        return word(Outcome.ACCEPT_AT_ONCE, Optional.of(ground), proofDue, Optional.empty());
    }

    Proposal ask() {
        return word(Outcome.ASK_FOR_PAPERS, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Proposal word(
            Outcome outcome, Optional<Rule> ground, Optional<Instant> proofDue, Optional<Integer> competentUnit) {
        return new Proposal(
                outcome,
                examination,
                answers,
                ground,
                examination.missingPapers(),
                proofDue,
                competentUnit,
                examination.rulebookVersion());
    }
}
