package vn.congly.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.geography.Geography;
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

/** The head of a unit's letters. A unit that is no more writes through the one that keeps its files. */
@Component
final class Letterheads {

    private final Units units;
    private final Geography geography;
    private final Words words;

    Letterheads(Units units, Geography geography, Words words) {
        this.units = units;
        this.geography = geography;
        this.words = words;
    }

    Letterhead of(int unitId, Instant at) {
        var day = Deadlines.dayOf(at);
        var unit = units.custodianOf(unitId, day);
        var above = superior(unit);
        return new Letterhead(
                above.map(it -> Words.capitals(it.name())).orElse(""),
                Words.capitals(ownName(unit, above)),
                unit.name(),
                unit.kind() == UnitKind.BRANCH ? above.orElse(unit).name() : unit.name(),
                placeAndDay(unit, day),
                words.say(office(unit)),
                unit.address(),
                unit.phone());
    }

    /** A branch shows its centre, a centre its department (Decree 144/2017, Art. 3; Law Art. 11). */
    private Optional<Unit> superior(Unit unit) {
        return unit.kind() == UnitKind.BRANCH
                ? unit.parent().map(units::required)
                : units.departmentOf(unit.id()).filter(it -> it.id() != unit.id());
    }

    /** Chi nhánh số 4 thuộc Trung tâm … is only Chi nhánh số 4 where the centre stands above it. */
    private static String ownName(Unit unit, Optional<Unit> above) {
        return above.map(it -> unit.name().replace(" thuộc " + it.name(), "")).orElse(unit.name());
    }

    private String placeAndDay(Unit unit, LocalDate day) {
        return words.say(
                "notices.letter.day",
                geography.at(unit.province(), day).name(),
                two(day.getDayOfMonth(), 9),
                two(day.getMonthValue(), 2),
                String.valueOf(day.getYear()));
    }

    /** Decree 30/2020: a zero before days under 10 and before the months 1 and 2. */
    private static String two(int number, int upTo) {
        return (number <= upTo ? "0" : "") + number;
    }

    private static String office(Unit unit) {
        return switch (unit.kind()) {
            case CENTRE -> "notices.office.CENTRE";
            case BRANCH -> "notices.office.BRANCH";
            case MINISTRY, DEPARTMENT, CONTRACTED, REGISTERED -> "notices.office.other";
        };
    }
}
