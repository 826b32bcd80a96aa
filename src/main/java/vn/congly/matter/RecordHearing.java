package vn.congly.matter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Mistakes;
import vn.congly.acts.Unknown;
import vn.congly.law.Deadlines;

/** Days of trials, questionings and other meetings are set and struck out (Joint Circular 10/2018 Art. 9(3)). */
@Component
public class RecordHearing {

    private static final int LONGEST = 300;

    private final Steps steps;
    private final MatterRows matters;
    private final HearingRows rows;

    RecordHearing(Steps steps, MatterRows matters, HearingRows rows) {
        this.steps = steps;
        this.matters = matters;
        this.rows = rows;
    }

    @Transactional
    public int set(MatterId id, int version, HearingDay day) {
        var step = steps.begin(id, version, Move.SET_HEARING);
        var wrong = new Mistakes();
        wrong.require(
                !Deadlines.dayOf(day.at()).isBefore(Deadlines.dayOf(step.at())), "at", "matter.problem.in-the-past");
        Texts.require(wrong, "place", day.place(), LONGEST);
        wrong.require(day.body().length() <= LONGEST, "body", "matter.problem.words-too-long", LONGEST);
        wrong.throwIfAny();
        matters.move(step);
        long row = rows.add(step, day);
        return steps.finish(
                step,
                day.place().strip(),
                Map.of("hearing", row, "kind", day.kind().name(), "on", day.at().toString()),
                new HearingSet(id, step.matter().unit(), step.at(), row, day.at(), day.kind()));
    }

    @Transactional
    public int cancel(MatterId id, int version, long hearing, String reason) {
        var step = steps.begin(id, version, Move.CANCEL_HEARING);
        Texts.requireReason(reason);
        if (!rows.cancel(step, hearing)) {
            throw new Unknown("hearing", hearing);
        }
        matters.move(step);
        return steps.finish(
                step,
                reason.strip(),
                Map.of("hearing", hearing),
                new HearingCancelled(id, step.matter().unit(), step.at(), hearing));
    }
}
