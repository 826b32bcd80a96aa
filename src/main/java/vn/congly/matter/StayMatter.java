package vn.congly.matter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The body in charge suspended the proceedings (tạm đình chỉ): the case waits, it has not ended. */
@Component
public class StayMatter {

    private final Steps steps;
    private final MatterRows matters;

    StayMatter(Steps steps, MatterRows matters) {
        this.steps = steps;
        this.matters = matters;
    }

    /** Answers the case's new version. */
    @Transactional
    public int stay(MatterId id, int version, String reason) {
        var step = steps.begin(id, version, Move.STAY);
        Texts.requireReason(reason);
        matters.move(step);
        return steps.finish(
                step,
                reason.strip(),
                Map.of(),
                new MatterStayed(id, step.matter().unit(), step.at()));
    }
}
