package vn.congly.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** A simple question is answered on the spot: entered in the unit's book and counted, no case (Law Art. 32(2)). */
@Component
public class AnswerQuestion {

    private static final int LONGEST = 4000;

    private final QuestionRows rows;
    private final RequestCheck check;
    private final Access access;
    private final Trail trail;
    private final ApplicationEventPublisher facts;

    AnswerQuestion(QuestionRows rows, RequestCheck check, Access access, Trail trail, ApplicationEventPublisher facts) {
        this.rows = rows;
        this.check = check;
        this.access = access;
        this.trail = trail;
        this.facts = facts;
    }

    @Transactional
    public Answered answer(QuestionDraft draft) {
        var actor = access.require(Act.ANSWER_QUESTION);
        check(draft);
        var answered = rows.insert(draft, actor.unit(), actor.account());
        trail.record(Entry.of("question.answer")
                .on("question", answered.id())
                .in(actor.unit())
                .with("number", answered.number())
                .with("year", answered.year())
                .with("field", draft.field())
                .because("Đ.32 k.2 Luật TGPL"));
        facts.publishEvent(new QuestionAnswered(
                answered.id(), actor.unit(), draft.field(), draft.sex().name(), draft.claimed(), answered.at()));
        return answered;
    }

    private void check(QuestionDraft draft) {
        var wrong = new ArrayList<Mistake>(check.subject(draft.field(), draft.claimed()));
        text("question", draft.question(), wrong);
        text("answer", draft.answer(), wrong);
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    private static void text(String field, String text, List<Mistake> wrong) {
        if (text.isBlank()) {
            wrong.add(new Mistake(field, "intake.mistake." + field + ".empty"));
        } else if (text.length() > LONGEST) {
            wrong.add(new Mistake(field, "intake.mistake.long", LONGEST));
        }
    }
}
