package vn.congly.matter.web;

import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.Commune;
import vn.congly.geography.Geography;
import vn.congly.intake.Custody;
import vn.congly.intake.Opponent;
import vn.congly.intake.PaperShown;
import vn.congly.intake.Request;
import vn.congly.intake.Stage;
import vn.congly.law.Deadlines;
import vn.congly.people.Ethnicities;
import vn.congly.people.Ethnicity;
import vn.congly.people.People;
import vn.congly.people.Person;

/** What is known of a request beyond the four main facts, each said only where it is known. */
@Component
class RequestFactsShown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final People people;
    private final Geography geography;
    private final Words words;

    RequestFactsShown(People people, Geography geography, Words words) {
        this.people = people;
        this.geography = geography;
        this.words = words;
    }

    String residence(Person person) {
        var place =
                person.commune().flatMap(geography::commune).map(Commune::label).orElse("");
        var line =
                person.addressLine().isBlank() || place.isEmpty() ? person.addressLine() : person.addressLine() + ", ";
        return line.isEmpty() && place.isEmpty() ? words.say("desk.fact.unknown") : line + place;
    }

    /** Full years today, where the birth is known; by the year alone where only that is. */
    Optional<Integer> age(Person person, Instant now) {
        var today = Deadlines.dayOf(now);
        return person.birthDate()
                .map(it -> Period.between(it, today).getYears())
                .or(() -> person.birthYear().map(it -> today.getYear() - it));
    }

    List<RequestView.Fact> more(Request request, Person person) {
        var all = new ArrayList<RequestView.Fact>();
        request.requester().ifPresent(it -> add(all, "requester", requester(people.required(it), request)));
        add(
                all,
                "ethnicity",
                Ethnicities.find(person.ethnicity()).map(Ethnicity::name).orElse(""));
        add(all, "identity", person.identityNumber().orElse(""));
        person.doubts().forEach(it -> add(all, "look-again", words.say("people.doubt." + it.name())));
        add(all, "phone", person.phone().orElse(""));
        if (request.role() != ProceedingsRole.NONE) {
            add(all, "role", words.say("intake.role." + request.role().name()));
        }
        if (request.stage() != Stage.NONE) {
            add(all, "stage", words.say("intake.stage." + request.stage().name()));
        }
        if (request.custody() != Custody.NONE) {
            add(
                    all,
                    "custody",
                    join(words.say("intake.custody." + request.custody().name()), request.custodyMinute()));
        }
        add(all, "body", join(request.bodyName(), request.bodyNotice()));
        add(all, "hearing", request.hearingOn().map(DAY::format).orElse(""));
        add(all, "limitation", request.limitationOn().map(DAY::format).orElse(""));
        add(
                all,
                "opponents",
                request.opponents().stream().map(Opponent::fullName).collect(Collectors.joining(", ")));
        return all;
    }

    RequestView.Paper paper(PaperShown it) {
        var label = it.kind().equals(PaperShown.OTHER) ? "" : words.label("papers", it.kind());
        return new RequestView.Paper(join(label, it.title()), it.form().name());
    }

    private void add(List<RequestView.Fact> all, String key, String value) {
        if (!value.isBlank()) {
            all.add(new RequestView.Fact(words.say("desk.fact." + key), value));
        }
    }

    private static String requester(Person person, Request request) {
        return join(person.fullName(), request.relation());
    }

    private static String join(String one, String other) {
        return one.isBlank() || other.isBlank() ? one + other : one + ", " + other;
    }
}
