package vn.congly.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.geography.CommuneKey;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

/** Whether a request came to the right centre, and if not to which it goes (Law on Legal Aid, Art. 26 and 35). */
@Component
final class Competence {

    private final Units units;

    Competence(Units units) {
        this.units = units;
    }

    Verdict rightCentre(RequestFacts request) {
        if (request.askedByCentralBody()) {
            return Verdicts.met("place.central");
        }
        var residence = competent(request.person().residence(), request);
        if (here(residence, request)) {
            return Verdicts.met("place.resides");
        }
        if (here(competent(request.placeOfCase(), request), request)) {
            return Verdicts.met("place.arose");
        }
        return residence.isEmpty() ? Verdicts.unclear("place.unknown") : Verdicts.notMet("place.elsewhere");
    }

    /** The unit nearest to the person, else to the case: a branch before its centre. */
    Optional<Integer> competentUnit(RequestFacts request) {
        return competent(request.person().residence(), request).stream()
                .findFirst()
                .or(() -> competent(request.placeOfCase(), request).stream().findFirst())
                .map(Unit::id);
    }

    private List<Unit> competent(Optional<CommuneKey> place, RequestFacts request) {
        return place.map(it -> units.competentFor(it, request.person().on())).orElse(List.of());
    }

    /** A branch is a part of its centre; an organisation acts within its province, its contract or registration. */
    private boolean here(List<Unit> competent, RequestFacts request) {
        var asked = units.custodianOf(request.unit(), request.person().on());
        return competent.stream()
                .anyMatch(it -> same(it, asked, request.person().on()));
    }

    private boolean same(Unit one, Unit asked, LocalDate on) {
        return switch (asked.kind()) {
            case CENTRE, BRANCH -> centre(one, on) == centre(asked, on);
            case CONTRACTED, REGISTERED -> one.province().equals(asked.province());
            case MINISTRY, DEPARTMENT -> false;
        };
    }

    private int centre(Unit unit, LocalDate on) {
        int centre = unit.kind() == UnitKind.BRANCH ? unit.parent().orElse(unit.id()) : unit.id();
        return units.custodianOf(centre, on).id();
    }
}
