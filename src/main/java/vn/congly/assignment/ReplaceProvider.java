package vn.congly.assignment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Mistakes;
import vn.congly.law.Rule;
import vn.congly.matter.Matter;
import vn.congly.matter.Matters;

/**
 * A head names another provider, with the ground and the reason in writing (Law Art. 25(3)). The one before no longer sees
 * the case, nor the person unless another case of theirs remains.
 */
@Component
public class ReplaceProvider {

    private static final int LONGEST_REASON = 2000;

    private final Matters matters;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Access access;

    ReplaceProvider(Matters matters, Proposals proposals, Decisions decisions, Access access) {
        this.matters = matters;
        this.proposals = proposals;
        this.decisions = decisions;
        this.access = access;
    }

    /** As {@link AssignProvider#assign}; without a ground of the law or a reason {@link vn.congly.acts.BadInput}. */
    @Transactional
    public Assigned replace(Replacement asked) {
        var choice = asked.choice();
        var matter = matters.required(choice.matter());
        var actor = access.require(Act.REPLACE_PROVIDER, matter.unit());
        var former = decisions.inForce(matter);
        var proposal = proposals.of(matter);
        var ground = ground(asked, proposal.need());
        var chosen = Proposals.chosen(proposal, choice.provider(), choice.agreement());
        var grounds = new Decisions.Grounds(
                Optional.of(former),
                ground.id(),
                ground.citation().text(),
                choice.reason().strip(),
                choice.agreement().strip());
        int number = decisions.number(proposal.need());
        decisions.unchanged(matters.required(matter.id()), choice);
        var decided = decisions.write(matter, proposal, chosen, grounds, number, actor);
        int version = matters.reassigned(
                matter.id(),
                choice.version(),
                Decisions.givenBy(chosen.provider()),
                Decisions.label(decided),
                fact(matter, former, decided, chosen));
        return new Assigned(decided.id(), decided.number(), decided.year(), decided.decidedAt(), version);
    }

    private Rule ground(Replacement asked, Need need) {
        var wrong = new Mistakes();
        var ground = decisions.ground(asked.ground(), need);
        var reason = asked.choice().reason().strip();
        wrong.require(ground.isPresent(), "ground", "assignment.mistake.ground");
        wrong.require(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "reason", "assignment.mistake.reason");
        wrong.throwIfAny();
        return ground.orElseThrow();
    }

    private static ProviderReplaced fact(Matter matter, Assignment former, Assignment decided, Ranked chosen) {
        return new ProviderReplaced(
                decided.id(),
                former.id(),
                matter.id(),
                matter.unit(),
                decided.ground(),
                chosen.provider().id(),
                chosen.provider().kind(),
                chosen.provider().account(),
                former.providerAccount(),
                decided.decidedAt());
    }
}
