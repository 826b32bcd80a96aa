package vn.congly.matter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.access.Actor;
import vn.congly.access.Role;
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
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
        var actor = access.require(Act.OPEN_DESK);
        var scope = Scope.of(actor, access);
        var today = Deadlines.dayOf(now);
        return rows.counts(scope, now).stream()
                .filter(it -> units.required(it.unit()).kind().givesAid())
                .collect(Collectors.groupingBy(it -> shown(it.unit(), actor, today)))
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

    /** Its custodian; for the ministry the department above that. */
    private int shown(int unit, Actor actor, LocalDate today) {
        var custodian = units.custodianOf(unit, today).id();
        return actor.role() == Role.MINISTRY
                ? units.departmentOf(custodian).map(Unit::id).orElse(custodian)
                : custodian;
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
