package vn.congly.assignment;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.law.Deadlines;
import vn.congly.providers.Absence;
import vn.congly.providers.Provider;
import vn.congly.providers.Providers;

/** How many cases each provider of the actor's units holds now. */
@Component
public class TeamLoad {

    /** One provider, with the cases held; absent today or not. */
    public record Held(Provider provider, int open, boolean absent) {}

    private final Providers providers;
    private final Loads loads;
    private final Access access;
    private final Clock clock;

    TeamLoad(Providers providers, Loads loads, Access access, Clock clock) {
        this.providers = providers;
        this.loads = loads;
        this.access = access;
        this.clock = clock;
    }

    /** Those in service, the most loaded first. */
    @Transactional(readOnly = true)
    public List<Held> list() {
        access.require(Act.ASSIGN_PROVIDER);
        var units = access.units();
        var today = Deadlines.dayOf(clock.instant());
        var absent = providers.absences(units, today).stream()
                .filter(it -> it.on(today))
                .map(Absence::provider)
                .collect(Collectors.toSet());
        var open = loads.open(units);
        return providers.ofUnits(units).stream()
                .filter(it -> it.activeOn(today))
                .map(it -> new Held(it, open.getOrDefault(it.id(), 0), absent.contains(it.id())))
                .sorted(Comparator.comparingInt(Held::open)
                        .reversed()
                        .thenComparing(it -> it.provider().id().value()))
                .toList();
    }
}
