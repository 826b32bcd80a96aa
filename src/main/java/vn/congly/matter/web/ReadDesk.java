package vn.congly.matter.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;

/** Composes the desk of whoever acts. */
@Component
class ReadDesk {

    private static final int MOST = 10;
    private static final Duration AHEAD = Duration.ofDays(30);

    private final Access access;
    private final DueRows due;
    private final TeamRows team;
    private final CalendarRows hearings;
    private final ClockWords words;

    ReadDesk(Access access, DueRows due, TeamRows team, CalendarRows hearings, ClockWords words) {
        this.access = access;
        this.due = due;
        this.team = team;
        this.hearings = hearings;
        this.words = words;
    }

    @Transactional(readOnly = true)
    Desk at(Instant now) {
        var scope = Scope.of(access.require(Act.OPEN_DESK), access);
        boolean team = !scope.own();
        return new Desk(
                now,
                scope.own(),
                team ? 0 : this.team.holding(scope.account()),
                due.counts(scope, now),
                told(due.late(scope, now, MOST), now),
                told(due.today(scope, now, MOST), now),
                team ? told(due.unassigned(scope, now, MOST), now) : List.of(),
                told(due.ahead(scope, now, MOST), now),
                team
                        ? Optional.of(Load.of(this.team.load(scope, now)))
                                .filter(it -> !it.bars().isEmpty())
                        : Optional.empty(),
                hearings.between(scope, now, now.plus(AHEAD), 5),
                team ? Optional.of(this.team.waiting(scope)) : Optional.empty());
    }

    private List<DueRow> told(List<DueRow> rows, Instant now) {
        return rows.stream()
                .map(row -> row.told(row.running().map(it -> words.line(it, now))))
                .toList();
    }
}
