package vn.congly.matter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The provider hands the file of an ended case over to the organisation within 30 days (Law Art. 39(1)). */
@Component
public class HandOverFile {

    private final Steps steps;
    private final MatterRows matters;

    HandOverFile(Steps steps, MatterRows matters) {
        this.steps = steps;
        this.matters = matters;
    }

    /**
     * Answers the case's new version.
     *
     * @param note where the file lies or who received it; may be empty
     */
    @Transactional
    public int handOver(MatterId id, int version, String note) {
        var step = steps.begin(id, version, Move.HAND_OVER);
        matters.handOver(step);
        return steps.finish(
                step,
                note.strip(),
                Map.of(),
                new FileHandedOver(id, step.matter().unit(), step.at()));
    }
}
