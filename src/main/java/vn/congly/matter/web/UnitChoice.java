package vn.congly.matter.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** The units whose books and cases the actor may choose from: those in being first, then those of old. */
@Component
class UnitChoice {

    private final Access access;
    private final Units units;
    private final Clock clock;

    UnitChoice(Access access, Units units, Clock clock) {
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    Map<Integer, String> all() {
        var today = Deadlines.dayOf(clock.instant());
        var names = new LinkedHashMap<Integer, String>();
        access.units().stream()
                .map(units::required)
                .filter(it -> it.kind().givesAid())
                .sorted(Comparator.comparing((Unit it) -> !it.inBeing(today))
                        .thenComparing(Unit::kind)
                        .thenComparing(Unit::name))
                .forEach(it -> names.put(it.id(), it.name()));
        return names;
    }

    /** The same, with the one that a page is narrowed to, if it may be seen: a department, for one. */
    Map<Integer, String> with(int unit) {
        var names = new LinkedHashMap<>(all());
        if (access.units().contains(unit)) {
            names.putIfAbsent(unit, units.required(unit).name());
        }
        return names;
    }

    /** The actor's own unit, if it keeps a book, else the first one. */
    int own() {
        var all = all().keySet();
        int mine = access.actor().unit();
        return all.contains(mine) ? mine : all.stream().findFirst().orElse(mine);
    }
}
