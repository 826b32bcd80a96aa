package vn.congly.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** The units whose files an actor may see today, kept for a minute since every transaction asks. */
@Component
class Custody {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Kept(Set<Integer> units, String array, Instant at) {}

    private final Units units;
    private final Clock clock;
    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    Custody(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Set<Integer> of(Actor actor) {
        return switch (actor.role().scope()) {
            case NATION -> units.all().stream().map(Unit::id).collect(Collectors.toSet());
            case UNIT -> kept(actor.unit()).units();
            case OWN -> Set.of();
        };
    }

    /** As PostgreSQL writes an array; empty where the whole nation or only the own is seen. */
    String array(Actor actor) {
        return actor.role().scope() == Role.Scope.UNIT ? kept(actor.unit()).array() : "{}";
    }

    void forget() {
        kept.clear();
    }

    private Kept kept(int unit) {
        var now = clock.instant();
        var known = kept.get(unit);
        if (known != null && now.isBefore(known.at().plus(FRESH))) {
            return known;
        }
        var held = units.custody(unit);
        var array = held.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
        var fresh = new Kept(Set.copyOf(held), array, now);
        kept.put(unit, fresh);
        return fresh;
    }
}
