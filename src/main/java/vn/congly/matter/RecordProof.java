package vn.congly.matter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Impossible;
import vn.congly.acts.Mistakes;

/** The proof that was owed after an acceptance at once was brought (Circular 12/2018 Art. 6(2)a); its clock stops. */
@Component
public class RecordProof {

    private static final int LONGEST = 300;

    private final Steps steps;
    private final MatterRows matters;
    private final RunningClocks clocks;

    RecordProof(Steps steps, MatterRows matters, RunningClocks clocks) {
        this.steps = steps;
        this.matters = matters;
        this.clocks = clocks;
    }

    /** @param paper which paper was shown, in words */
    @Transactional
    public int record(MatterId id, int version, String paper) {
        var step = steps.begin(id, version, Move.RECORD_PROOF);
        if (!clocks.runs(id, Sql.texts(Lifecycle.PROOF_CLOCKS))) {
            throw new Impossible("matter.problem.no-proof-due");
        }
        var wrong = new Mistakes();
        Texts.require(wrong, "paper", paper, LONGEST);
        wrong.throwIfAny();
        matters.move(step);
        return steps.finish(
                step,
                paper.strip(),
                Map.of(),
                new ProofRecorded(id, step.matter().unit(), step.at()));
    }
}
