package vn.congly.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congly.geography.Commune;

/** All units at one reading. Custody is derived here from the successions and written nowhere. */
final class Nation {

    private static final Comparator<Succession> FIRST_KEEPER =
            Comparator.comparing(Succession::effective).thenComparing(Succession::to);

    private final Map<Integer, Unit> units;
    private final Map<Integer, List<Succession>> successions;
    private final List<Territory> territories;

    Nation(Collection<Unit> units, Collection<Succession> successions, Collection<Territory> territories) {
        this.units = units.stream()
                .sorted(Comparator.comparing(Unit::id))
                .collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        this.successions = successions.stream().sorted(FIRST_KEEPER).collect(Collectors.groupingBy(Succession::from));
        this.territories = List.copyOf(territories);
    }

    Optional<Unit> find(int id) {
        return Optional.ofNullable(units.get(id));
    }

    Unit required(int id) {
        return find(id).orElseThrow(() -> new UnknownUnit(id));
    }

    List<Unit> all() {
        return List.copyOf(units.values());
    }

    List<Unit> inBeing(UnitKind kind, LocalDate on) {
        return units.values().stream()
                .filter(it -> it.kind() == kind && it.inBeing(on))
                .toList();
    }

    List<Unit> branchesOf(int centre, LocalDate on) {
        return inBeing(UnitKind.BRANCH, on).stream()
                .filter(it -> above(it, on).filter(up -> up.id() == centre).isPresent())
                .toList();
    }

    /**
     * Who keeps the files of a unit on a day: itself, or the end of its line of successors. Of several successors of a
     * split the one of the lowest number keeps them. A unit that ended without one leaves them to the unit above it.
     */
    Unit custodian(int id, LocalDate on) {
        var unit = required(id);
        var seen = new HashSet<Integer>();
        while (seen.add(unit.id())) {
            var next = next(unit, on);
            if (next.isEmpty()) {
                return unit;
            }
            unit = next.get();
        }
        throw new IllegalStateException("The successions of unit " + id + " go round in a circle");
    }

    private Optional<Unit> next(Unit unit, LocalDate on) {
        var heir = successions.getOrDefault(unit.id(), List.of()).stream()
                .filter(it -> !on.isBefore(it.effective()))
                .findFirst()
                .map(it -> required(it.to()));
        return heir.isPresent() || !unit.ended(on) ? heir : unit.parent().map(this::required);
    }

    /** The unit above on a day: the custodian of the parent, for a parent may have been merged away. */
    private Optional<Unit> above(Unit unit, LocalDate on) {
        return unit.parent().map(parent -> custodian(parent, on));
    }

    /** All units, of today and of old, whose files lie with this unit or below it on a day. */
    Set<Integer> custody(int id, LocalDate on) {
        required(id);
        var held = new TreeSet<Integer>();
        for (var unit : units.values()) {
            if (isOrIsBelow(custodian(unit.id(), on), id, on)) {
                held.add(unit.id());
            }
        }
        return held;
    }

    private boolean isOrIsBelow(Unit unit, int id, LocalDate on) {
        for (var step = Optional.of(unit); step.isPresent(); step = step.flatMap(it -> above(it, on))) {
            if (step.get().id() == id) {
                return true;
            }
        }
        return false;
    }

    Optional<Unit> departmentOf(int id, LocalDate on) {
        for (var step = Optional.of(custodian(id, on)); step.isPresent(); step = step.flatMap(it -> above(it, on))) {
            if (step.get().kind() == UnitKind.DEPARTMENT) {
                return step;
            }
        }
        return Optional.empty();
    }

    /** Branches first, then centres, that are competent in the commune on a day of the commune's own era. */
    List<Unit> competentFor(Commune commune, LocalDate on) {
        return territories.stream()
                .filter(it -> it.holds(commune))
                .map(it -> required(it.unit()))
                .filter(it -> it.inBeing(on) && (it.kind() == UnitKind.BRANCH || it.kind() == UnitKind.CENTRE))
                .sorted(Comparator.comparing((Unit it) -> it.kind() == UnitKind.CENTRE)
                        .thenComparing(Unit::id))
                .distinct()
                .toList();
    }
}
