package vn.congly.assignment;

import org.springframework.stereotype.Component;
import vn.congly.acts.BadInput;
import vn.congly.matter.Matter;
import vn.congly.providers.ProviderId;

/** Makes the proposal for a case, and judges a choice by it. */
@Component
class Proposals {

    private final Needs needs;
    private final Candidates candidates;

    Proposals(Needs needs, Candidates candidates) {
        this.needs = needs;
        this.candidates = candidates;
    }

    Proposal of(Matter matter) {
        var need = needs.of(matter);
        return new Proposal(need, new Ranking(need).rank(candidates.of(matter, need)));
    }

    /** The chosen candidate, if the law lets them take the case; else {@link BadInput} with the reason that shuts them out. */
    static Ranked chosen(Proposal proposal, ProviderId id, String agreement) {
        var chosen = proposal.of(id).orElseThrow(() -> new BadInput("provider", "assignment.mistake.provider.unknown"));
        if (chosen.eligible() || (chosen.agreementOpens() && !agreement.isBlank())) {
            return chosen;
        }
        if (chosen.agreementOpens()) {
            throw new BadInput("agreement", "assignment.mistake.agreement");
        }
        var why = chosen.against().getFirst();
        throw new BadInput("provider", why.key(), why.args().toArray());
    }
}
