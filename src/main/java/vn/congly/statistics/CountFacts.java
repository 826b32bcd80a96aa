package vn.congly.statistics;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congly.intake.QuestionAnswered;
import vn.congly.intake.RequestRefused;
import vn.congly.matter.MatterAccepted;
import vn.congly.matter.MatterEnded;

/** Hears the facts that are counted, inside the transaction of the act: the act and its entry are written together or not at all. */
@Component
class CountFacts {

    private static final String UNKNOWN_ETHNICITY = "99";

    private final Ledger ledger;

    CountFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(MatterAccepted fact) {
        ledger.append(new Count(
                Measure.MATTER_ACCEPTED,
                fact.at(),
                fact.unit(),
                fact.place(),
                fact.form().name(),
                fact.field(),
                fact.categories(),
                fact.sex().name(),
                fact.ethnicity(),
                "",
                fact.matter().value(),
                fact.code()));
    }

    @EventListener
    void on(MatterEnded fact) {
        ledger.append(new Count(
                Measure.MATTER_ENDED,
                fact.at(),
                fact.unit(),
                fact.place(),
                fact.form().name(),
                fact.field(),
                fact.categories(),
                fact.sex().name(),
                fact.ethnicity(),
                fact.providerKind(),
                fact.matter().value(),
                fact.code()));
    }

    @EventListener
    void on(QuestionAnswered fact) {
        ledger.append(new Count(
                Measure.QUESTION_ANSWERED,
                fact.at(),
                fact.unit(),
                Optional.empty(),
                "",
                fact.field(),
                fact.claimed(),
                fact.sex(),
                UNKNOWN_ETHNICITY,
                "",
                fact.question(),
                ""));
    }

    @EventListener
    void on(RequestRefused fact) {
        ledger.append(new Count(
                Measure.REQUEST_REFUSED,
                fact.at(),
                fact.unit(),
                fact.place(),
                "",
                fact.field(),
                fact.claimed(),
                fact.sex(),
                fact.ethnicity(),
                "",
                fact.request().value(),
                ""));
    }
}
