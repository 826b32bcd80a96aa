package vn.congly.matter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Impossible;
import vn.congly.intake.FormOfAid;

/** Advice in a complex case, or one that needs verification, may take up to 30 days instead of 10 (Law Art. 32(2)). */
@Component
public class ExtendAdvice {

    private final Steps steps;
    private final MatterRows matters;
    private final RunningClocks clocks;

    ExtendAdvice(Steps steps, MatterRows matters, RunningClocks clocks) {
        this.steps = steps;
        this.matters = matters;
        this.clocks = clocks;
    }

    @Transactional
    public int extend(MatterId id, int version, String reason) {
        var step = steps.begin(id, version, Move.EXTEND_ADVICE);
        if (step.matter().form() != FormOfAid.ADVICE || !clocks.runs(id, "advice")) {
            throw new Impossible("matter.problem.no-advice-due");
        }
        Texts.requireReason(reason);
        matters.move(step);
        return steps.finish(
                step,
                reason.strip(),
                Map.of(),
                new AdviceExtended(id, step.matter().unit(), step.at()));
    }
}
