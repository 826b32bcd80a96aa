package vn.congly.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congly.acts.BadInput;
import vn.congly.geography.CommuneKey;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;
import vn.congly.people.People;

/** Where a request can be sent on to: a unit in being that is competent for the residence or the place of the case. */
@Component
class Destination {

    private final Units units;
    private final People people;
    private final Rulebook book;
    private final Clock clock;

    Destination(Units units, People people, Rulebook book, Clock clock) {
        this.units = units;
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    Rule rule(LocalDate on) {
        return book.required("jurisdiction", "transfer", on);
    }

    Unit check(Request request, int toUnit) {
        var today = Deadlines.dayOf(clock.instant());
        var unit = units.find(toUnit)
                .filter(it -> it.inBeing(today) && it.kind().givesAid() && it.id() != request.unit())
                .orElseThrow(() -> new BadInput("toUnit", "intake.mistake.unit"));
        var competent = competent(request);
        if (!competent.isEmpty() && !competent.contains(unit)) {
            throw new BadInput(
                    "toUnit",
                    "intake.mistake.not-competent",
                    unit.name(),
                    competent.getLast().name());
        }
        return unit;
    }

    /** Competent for the residence, then for the place of the case (Law Art. 26(1)); empty where neither is known. */
    List<Unit> competent(Request request) {
        var today = Deadlines.dayOf(clock.instant());
        return places(request)
                .flatMap(it -> units.competentFor(it, today).stream())
                .distinct()
                .toList();
    }

    void open(Request request, int toUnit) {
        people.openTo(request.beneficiary(), toUnit);
        request.requester().ifPresent(it -> people.openTo(it, toUnit));
    }

    private Stream<CommuneKey> places(Request request) {
        return Stream.concat(people.required(request.beneficiary()).commune().stream(), request.place().stream());
    }
}
