package vn.congly.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.acts.Unknown;
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

/** Whose figures can be asked for, and which units' entries those are. */
@Component
public class Scopes {

    private static final Comparator<Unit> FROM_ABOVE =
            Comparator.comparing(Unit::kind).thenComparing(Unit::name).thenComparing(Unit::id);

    private final Units units;
    private final Access access;
    private final Clock clock;

    Scopes(Units units, Access access, Clock clock) {
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** The unit's own entries, those of the units below it and of those whose files it keeps; of a unit that is gone, as on its last day. */
    Scope of(int unitId) {
        var unit = units.find(unitId).orElseThrow(() -> new Unknown("unit", unitId));
        if (unit.kind() == UnitKind.MINISTRY) {
            return new Scope(unit, true, units.all().stream().map(Unit::id).collect(Collectors.toUnmodifiableSet()));
        }
        return new Scope(unit, false, units.custody(unitId, lastDay(unit)));
    }

    private LocalDate lastDay(Unit unit) {
        var today = today();
        return unit.validUntil()
                .map(it -> it.minusDays(1))
                .filter(it -> it.isBefore(today))
                .orElse(today);
    }

    /** The units that the reader may choose, from above; those that are gone come last. */
    public List<Unit> choices() {
        var mine = access.units();
        var today = today();
        return units.all().stream()
                .filter(it -> mine.contains(it.id()))
                .sorted(Comparator.comparing((Unit it) -> !it.inBeing(today)).thenComparing(FROM_ABOVE))
                .toList();
    }

    /** The reader's own unit, else the nation's. */
    public int home() {
        int own = access.actor().unit();
        return units.find(own)
                .map(Unit::id)
                .orElseGet(() -> units.all().stream()
                        .filter(it -> it.kind() == UnitKind.MINISTRY)
                        .map(Unit::id)
                        .findFirst()
                        .orElse(own));
    }

    public LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }
}
