package vn.congly.matter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proceedings go on, and so does the case. */
@Component
public class ResumeMatter {

    private final Steps steps;
    private final MatterRows matters;

    ResumeMatter(Steps steps, MatterRows matters) {
        this.steps = steps;
        this.matters = matters;
    }

    /** Answers the case's new version. */
    @Transactional
    public int resume(MatterId id, int version, String reason) {
        var step = steps.begin(id, version, Move.RESUME);
        Texts.requireReason(reason);
        matters.move(step);
        return steps.finish(
                step,
                reason.strip(),
                Map.of(),
                new MatterResumed(id, step.matter().unit(), step.at()));
    }
}
