package vn.congly.matter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Mistakes;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;

/**
 * A case is not continued, on one of the grounds of the law, decided by a named officer with a reason, of which the
 * beneficiary is told in writing (Law Art. 37; Circular 12/2018 Art. 6(2)b).
 */
@Component
public class DiscontinueMatter {

    private final Steps steps;
    private final MatterRows matters;
    private final Rulebook rulebook;

    DiscontinueMatter(Steps steps, MatterRows matters, Rulebook rulebook) {
        this.steps = steps;
        this.matters = matters;
        this.rulebook = rulebook;
    }

    /** @param ground id of the rulebook's {@code discontinuance-grounds} in force today */
    @Transactional
    public int discontinue(MatterId id, int version, String ground, String reason) {
        var step = steps.begin(id, version, Move.DISCONTINUE);
        var rule = rulebook.find("discontinuance-grounds", ground, Deadlines.dayOf(step.at()));
        var wrong = new Mistakes();
        wrong.require(rule.isPresent(), "ground", "matter.problem.ground-unknown", ground);
        Texts.require(wrong, "reason", reason, Texts.LONGEST_REASON);
        wrong.throwIfAny();
        matters.end(step, Ending.DISCONTINUED, ground);
        return steps.finish(
                step,
                rule.orElseThrow().label() + ". " + reason.strip(),
                Map.of(
                        "ending",
                        Ending.DISCONTINUED.name(),
                        "ground",
                        rule.orElseThrow().name()),
                step.matter().endedBy(step.at(), Ending.DISCONTINUED, ground));
    }
}
