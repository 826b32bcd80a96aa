package vn.congly.matter;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Mistakes;

/**
 * The provider records what was done on the case, which is both its course and the ground of pay (Circular 12/2018
 * Art. 11(1); Circular 02/2021 Art. 4 to 7). A written advice stops the clock of the advice (Law Art. 32(2)).
 */
@Component
public class RecordWork {

    private static final BigDecimal A_DAY = BigDecimal.valueOf(24);
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_OUTCOME = 4000;

    private final Steps steps;
    private final MatterRows matters;
    private final WorkRows rows;

    RecordWork(Steps steps, MatterRows matters, WorkRows rows) {
        this.steps = steps;
        this.matters = matters;
        this.rows = rows;
    }

    /** Answers the case's new version. */
    @Transactional
    public int record(MatterId id, int version, WorkDone work) {
        var advises = work.kind() == WorkKind.ADVICE_TEXT;
        var step = steps.begin(id, version, advises ? Move.GIVE_ADVICE : Move.RECORD_WORK);
        check(step, work);
        matters.move(step);
        long provider = step.matter().provider().map(GivenBy::provider).orElseThrow();
        long row = rows.add(step, work, provider);
        var fact = new WorkRecorded(id, step.matter().unit(), step.at(), row, work.kind(), provider, work.hours());
        return steps.finish(
                step,
                work.outcome(),
                Map.of(
                        "work",
                        row,
                        "kind",
                        work.kind().name(),
                        "hours",
                        work.hours().toPlainString()),
                fact);
    }

    private static void check(Step step, WorkDone work) {
        var wrong = new Mistakes();
        wrong.require(work.kind().fits(step.matter().form()), "kind", "matter.problem.work-not-of-form");
        wrong.require(
                work.hours().signum() > 0
                        && work.hours().compareTo(A_DAY) <= 0
                        && work.hours().scale() <= 2,
                "hours",
                "matter.problem.hours");
        wrong.require(
                !work.began().isAfter(step.at().plus(Duration.ofMinutes(5))), "began", "matter.problem.in-the-future");
        wrong.require(
                !work.began().isBefore(step.matter().acceptedAt().minus(Duration.ofDays(1))),
                "began",
                "matter.problem.before-acceptance");
        Texts.require(wrong, "place", work.place(), LONGEST_PLACE);
        Texts.require(wrong, "outcome", work.outcome(), LONGEST_OUTCOME);
        wrong.throwIfAny();
    }
}
