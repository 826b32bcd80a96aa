package vn.congly.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.geography.Geography;
import vn.congly.matter.Matter;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;
import vn.congly.providers.Absence;
import vn.congly.providers.Provider;
import vn.congly.providers.ProviderId;
import vn.congly.providers.Providers;

/** Gathers who could be asked for a case: the providers of the deciding unit, of its centre and of the centre's branches. */
@Component
class Candidates {

    private final Providers providers;
    private final Units units;
    private final Loads loads;
    private final Oppositions oppositions;
    private final Geography places;

    Candidates(Providers providers, Units units, Loads loads, Oppositions oppositions, Geography places) {
        this.providers = providers;
        this.units = units;
        this.loads = loads;
        this.oppositions = oppositions;
        this.places = places;
    }

    List<Candidate> of(Matter matter, Need need) {
        var around = around(units.required(need.unit()));
        var people = providers.ofUnits(around).stream()
                .filter(it -> it.activeOn(need.day()))
                .toList();
        var away = providers.absences(around, need.day()).stream()
                .filter(it -> it.on(need.day()))
                .collect(Collectors.toMap(Absence::provider, it -> it, (one, other) -> one));
        var load = loads.of(around, need.field());
        var opposed = oppositions.of(matter);
        var means = means(people, load);
        return people.stream()
                .map(it -> {
                    var own = load.getOrDefault(it.id(), Loads.Load.NONE);
                    return new Candidate(
                            it,
                            Optional.ofNullable(away.get(it.id())),
                            own.open(),
                            means.getOrDefault(it.unit(), 0.0),
                            own.ended(),
                            Nearness.between(places, need.home(), it.base(), need.day()),
                            opposed.getOrDefault(it.id(), List.of()));
                })
                .toList();
    }

    /** A branch is a part of its centre (Law Art. 11(3)), so both may draw on the same people. */
    private Set<Integer> around(Unit unit) {
        var root = unit.kind() == UnitKind.BRANCH ? unit.parent().orElse(unit.id()) : unit.id();
        return units.custody(root);
    }

    private static Map<Integer, Double> means(List<Provider> people, Map<ProviderId, Loads.Load> load) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        Provider::unit,
                        Collectors.averagingInt(it ->
                                load.getOrDefault(it.id(), Loads.Load.NONE).open())));
    }
}
