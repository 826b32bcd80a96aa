package vn.congly.providers.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** The units in being that give aid and that the actor may look into. */
@Component
class UnitChoice {

    private final Access access;
    private final Units units;
    private final Roster roster;

    UnitChoice(Access access, Units units, Roster roster) {
        this.access = access;
        this.units = units;
        this.roster = roster;
    }

    /** Names by number, centres first. */
    Map<Integer, String> names() {
        var seen = access.units();
        return units.all().stream()
                .filter(it -> seen.contains(it.id()) && it.kind().givesAid() && it.inBeing(roster.today()))
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::name))
                .collect(Collectors.toMap(Unit::id, Unit::name, (one, other) -> one, LinkedHashMap::new));
    }
}
