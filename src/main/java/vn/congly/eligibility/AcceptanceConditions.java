package vn.congly.eligibility;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** The conditions of acceptance (Law on Legal Aid, Art. 26, 27, 30), each with its answer. */
@Component
final class AcceptanceConditions {

    private final Rulebook book;
    private final Competence competence;

    AcceptanceConditions(Rulebook book, Competence competence) {
        this.book = book;
        this.competence = competence;
    }

    List<Condition> ask(RequestFacts request, Examination examination) {
        return book.rules("acceptance-conditions", request.person().on()).stream()
                .map(it -> new Condition(it, answer(it, request, examination)))
                .toList();
    }

    Optional<Integer> competentUnit(RequestFacts request) {
        return competence.competentUnit(request);
    }

    private Verdict answer(Rule condition, RequestFacts request, Examination examination) {
        return switch (condition.id()) {
            case "concrete-case" -> Verdicts.either(request.concreteCase(), "concrete.yes", "concrete.no");
            case "entitled" -> entitled(examination);
            case "field" -> field(request.person());
            case "lawful" -> Verdicts.either(!request.unlawful(), "lawful.yes", "lawful.no");
            case "alive" -> Verdicts.either(!request.deceased(), "alive.yes", "alive.no");
            case "not-elsewhere" -> Verdicts.either(!request.acceptedElsewhere(), "elsewhere.no", "elsewhere.yes");
            case "right-centre" -> competence.rightCentre(request);
            default -> throw new IllegalStateException("Nobody can answer the condition " + condition.name());
        };
    }

    private static Verdict entitled(Examination examination) {
        if (examination.eligible()) {
            return Verdicts.met("entitled.yes");
        }
        return examination.excluded()
                ? Verdicts.notMet("entitled.no")
                : new Verdict.Unclear(Because.of("entitled.open"), examination.missingPapers());
    }

    private Verdict field(Facts person) {
        return book.find("fields", person.field(), person.on())
                .map(it -> Verdicts.either(!it.flag("excluded"), "field.yes", "field.no"))
                .orElseGet(() -> Verdicts.unclear("field.unknown"));
    }
}
