package vn.congly.matter.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congly.intake.Request;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;
import vn.congly.people.People;

/** Where a request may be sent: units competent for the residence or the place of the case; all, where neither is known. */
@Component
class Destinations {

    private final Units units;
    private final People people;

    Destinations(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    Map<Integer, String> of(Request request, LocalDate today) {
        var competent = Stream.concat(
                        people.required(request.beneficiary()).commune().stream(), request.place().stream())
                .flatMap(it -> units.competentFor(it, today).stream())
                .distinct()
                .toList();
        var names = new LinkedHashMap<Integer, String>();
        for (var it : competent.isEmpty() ? everywhere(today) : competent) {
            if (it.id() != request.unit()) {
                names.put(it.id(), it.name());
            }
        }
        return names;
    }

    private List<Unit> everywhere(LocalDate today) {
        return units.centres(today);
    }
}
