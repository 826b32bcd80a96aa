package vn.congly.matter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Impossible;
import vn.congly.people.People;

/** The cases, for the room that assigns and for rooms that need a case as it stands. */
@Component
public class Matters {

    private final MatterRows rows;
    private final RunningClocks clocks;
    private final HearingRows hearings;
    private final Steps steps;
    private final People people;

    Matters(MatterRows rows, RunningClocks clocks, HearingRows hearings, Steps steps, People people) {
        this.rows = rows;
        this.clocks = clocks;
        this.hearings = hearings;
        this.steps = steps;
        this.people = people;
    }

    /**
     * The case, or {@link vn.congly.acts.Unknown}. For acts and their pages: it records no opening, and whether the actor may
     * is for the act to ask.
     */
    @Transactional(readOnly = true)
    public Matter required(MatterId id) {
        return rows.required(id);
    }

    /**
     * A provider was assigned (Law Art. 31(2), 33(2)): the case goes into work, the clock of the assignment stops, and the
     * provider may see case and person. In the transaction of the assignment.
     *
     * @param decision number of the decision, shown on the timeline
     * @param assigned the fact of the room that assigns, published with the move
     * @return the case's new version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int assigned(MatterId id, int version, GivenBy by, String decision, Record assigned) {
        var step = steps.begin(id, version, Move.ASSIGN);
        return give(step, by, decision, assigned);
    }

    /**
     * A body refused or cancelled the provider's registration, so the clock of the replacement runs (TTLT 10/2018 Art. 6).
     *
     * @param clock id of the rulebook's clocks: the one that the ground of the refusal starts
     * @param since when the refusal was received
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int replacementCalled(MatterId id, int version, String clock, Instant since, Record called) {
        var begun = steps.begin(id, version, Move.CALL_FOR_REPLACEMENT);
        if (clocks.runs(id, clock)) {
            throw new Impossible("matter.problem.replacement-called");
        }
        var step = new Step(begun.matter(), begun.edge().starts(List.of(clock)), begun.actor(), since);
        rows.move(step);
        return steps.finish(step, "", Map.of("clock", clock), called);
    }

    /** Another provider takes over (Law Art. 25); who gave the aid before no longer sees the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int reassigned(MatterId id, int version, GivenBy by, String decision, Record replaced) {
        var step = steps.begin(id, version, Move.REPLACE);
        step.matter()
                .providerAccount()
                .filter(it -> !by.account().equals(Optional.of(it)))
                .filter(it -> !rows.helpsElsewhere(step.matter(), it))
                .ifPresent(it -> people.close(step.matter().beneficiary(), it));
        return give(step, by, decision, replaced);
    }

    private int give(Step step, GivenBy by, String decision, Record fact) {
        var id = step.matter().id();
        rows.provide(step, by);
        by.account().ifPresent(it -> people.open(step.matter().beneficiary(), it));
        clocks.give(id, by.account());
        hearings.give(id, by.account());
        var detail = decision.isEmpty() ? by.name() : by.name() + " · " + decision;
        return steps.finish(step, detail, Map.of("provider", by.provider(), "decision", decision), fact);
    }
}
