package vn.congly.assignment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.matter.Matters;

/**
 * A head names the provider of an accepted case (Law Art. 31(2), 33(2)), in writing and by number (Art. 31(4)). The clock of
 * the assignment stops and the provider may open the case and the person.
 */
@Component
public class AssignProvider {

    private final Matters matters;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Access access;

    AssignProvider(Matters matters, Proposals proposals, Decisions decisions, Access access) {
        this.matters = matters;
        this.proposals = proposals;
        this.decisions = decisions;
        this.access = access;
    }

    /**
     * The decision's number. A choice that the law forbids is {@link vn.congly.acts.BadInput} with the reason; a case that
     * another changed meanwhile {@link vn.congly.acts.ChangedMeanwhile}.
     */
    @Transactional
    public Assigned assign(Choice choice) {
        var matter = matters.required(choice.matter());
        var actor = access.require(Act.ASSIGN_PROVIDER, matter.unit());
        var proposal = proposals.of(matter);
        var chosen = Proposals.chosen(proposal, choice.provider(), choice.agreement());
        var provider = chosen.provider();
        var grounds = new Decisions.Grounds(
                Optional.empty(),
                "",
                Forms.citation(provider.kind(), matter.form()),
                choice.reason().strip(),
                choice.agreement().strip());
        int number = decisions.number(proposal.need());
        decisions.unchanged(matters.required(matter.id()), choice);
        decisions.nobodyYet(matter);
        var decided = decisions.write(matter, proposal, chosen, grounds, number, actor);
        var fact = new ProviderAssigned(
                decided.id(),
                matter.id(),
                matter.unit(),
                provider.id(),
                provider.kind(),
                provider.account(),
                decided.decidedAt());
        int version = matters.assigned(
                matter.id(), choice.version(), Decisions.givenBy(provider), Decisions.label(decided), fact);
        return new Assigned(decided.id(), decided.number(), decided.year(), decided.decidedAt(), version);
    }
}
