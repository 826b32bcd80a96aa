package vn.congly.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.Facts;
import vn.congly.eligibility.RequestFacts;
import vn.congly.law.Deadlines;
import vn.congly.people.Ethnicities;
import vn.congly.people.People;
import vn.congly.people.Person;

/** What the rules want to know of a stored request, with the nation's answer about the same person. */
@Component
class FactsOf {

    private final People people;
    private final RequestRows rows;

    FactsOf(People people, RequestRows rows) {
        this.people = people;
        this.rows = rows;
    }

    RequestFacts of(Request request, Judgement judged) {
        return of(request, judged, people.required(request.beneficiary()));
    }

    RequestFacts of(Request request, Judgement judged, Person beneficiary) {
        return new RequestFacts(
                person(request, judged, beneficiary),
                judged.concreteCase(),
                judged.unlawful(),
                judged.deceased(),
                elsewhere(request, beneficiary).stream()
                        .anyMatch(it -> it.field().equals(request.field())),
                judged.askedByCentralBody(),
                judged.forceMajeure(),
                request.limitationOn(),
                request.hearingOn(),
                request.channel() == Channel.BODY_NOTICE,
                judged.headAvoidsHarm(),
                request.unit(),
                request.place());
    }

    /** Accepted by another organisation for a person with the same identity number (Law Art. 9(4), 30(3) point d). */
    List<AcceptedElsewhere> elsewhere(Request request) {
        return elsewhere(request, people.required(request.beneficiary()));
    }

    private List<AcceptedElsewhere> elsewhere(Request request, Person beneficiary) {
        return beneficiary
                .identityNumber()
                .map(it -> rows.acceptedElsewhere(it, request.id()))
                .orElse(List.of())
                .stream()
                .filter(it -> it.unit() != request.unit())
                .toList();
    }

    private static Facts person(Request request, Judgement judged, Person person) {
        return new Facts(
                Deadlines.dayOf(request.receivedAt()),
                person.birthDate(),
                person.birthYear(),
                Ethnicities.isMinority(person.ethnicity()),
                person.commune(),
                judged.difficultArea(),
                request.claimed(),
                shown(request),
                Set.of(),
                request.role(),
                request.nearPoor(),
                request.allowance(),
                request.field());
    }

    private static Set<String> shown(Request request) {
        return request.papers().stream()
                .map(PaperShown::kind)
                .filter(it -> !it.equals(PaperShown.OTHER))
                .collect(Collectors.toSet());
    }
}
