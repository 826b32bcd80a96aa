package vn.congly.matter.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.law.Deadlines;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

/** The desk of a department or of the ministry: the units of its territory side by side, those that wait longest first. */
@Component
class ReadUnits {

    private final Access access;
    private final Units units;
    private final TeamRows rows;

    ReadUnits(Access access, Units units, TeamRows rows) {
        this.access = access;
        this.units = units;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    List<UnitLine> at(Instant now) {
        var scope = Scope.of(access.require(Act.OPEN_DESK), access);
        var today = Deadlines.dayOf(now);
        return rows.counts(scope, now).stream()
                .filter(it -> units.required(it.unit()).kind().givesAid())
                .collect(Collectors.groupingBy(it -> units.custodianOf(it.unit(), today).id()))
                .entrySet()
                .stream()
                .map(it -> sum(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(UnitLine::late)
                        .thenComparing(UnitLine::unassigned)
                        .reversed()
                        .thenComparing(UnitLine::branch)
                        .thenComparing(UnitLine::name))
                .toList();
    }

    private UnitLine sum(int id, List<TeamRows.UnitCount> parts) {
        var unit = units.required(id);
        return new UnitLine(
                id,
                unit.name(),
                unit.kind() == UnitKind.BRANCH,
                parts.stream().mapToInt(TeamRows.UnitCount::waiting).sum(),
                parts.stream().mapToInt(TeamRows.UnitCount::unassigned).sum(),
                parts.stream().mapToInt(TeamRows.UnitCount::open).sum(),
                parts.stream().mapToInt(TeamRows.UnitCount::late).sum());
    }
}
