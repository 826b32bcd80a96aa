package vn.congly.matter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Impossible;

/**
 * A case ends because the lawful request was carried out, or because the law terminates it (Circular 12/2018 Art. 10(1),
 * (3)). It cannot be carried out while a paper is missing that the law wants in its file (Art. 11(2) to (4)). With the end
 * begin the 30 days in which the provider hands the file over (Law Art. 39(1)).
 */
@Component
public class EndMatter {

    private final Steps steps;
    private final MatterRows matters;
    private final RunningClocks clocks;
    private final ObjectProvider<FileCheck> file;

    EndMatter(Steps steps, MatterRows matters, RunningClocks clocks, ObjectProvider<FileCheck> file) {
        this.steps = steps;
        this.matters = matters;
        this.clocks = clocks;
        this.file = file;
    }

    /** Carried out. Answers the case's new version. */
    @Transactional
    public int done(MatterId id, int version, String result) {
        var step = steps.begin(id, version, Move.END);
        Texts.requireReason(result);
        if (clocks.runs(id, Sql.texts(Lifecycle.PROOF_CLOCKS))) {
            throw new Impossible("matter.problem.proof-owed");
        }
        var missing = missing(step.matter());
        if (!missing.isEmpty()) {
            throw new Impossible(
                    "matter.problem.papers-missing",
                    missing.stream().map(MissingPaper::label).collect(Collectors.joining("; ")));
        }
        return end(step, Ending.DONE, "", result.strip());
    }

    /** Terminated by law (đình chỉ); the reason names the decision of the body. */
    @Transactional
    public int terminated(MatterId id, int version, String reason) {
        var step = steps.begin(id, version, Move.TERMINATE);
        Texts.requireReason(reason);
        return end(step, Ending.TERMINATED, "", reason.strip());
    }

    private int end(Step step, Ending ending, String ground, String detail) {
        matters.end(step, ending, ground);
        return steps.finish(
                step,
                detail,
                Map.of("ending", ending.name(), "ground", ground),
                step.matter().endedBy(step.at(), ending, ground));
    }

    private List<MissingPaper> missing(Matter matter) {
        return file.stream()
                .flatMap(it -> it.missing(matter.id(), matter.form()).stream())
                .toList();
    }
}
