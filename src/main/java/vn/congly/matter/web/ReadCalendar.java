package vn.congly.matter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.law.Deadlines;

/** The appointments of a week: a provider's own, or those of the unit. */
@Component
class ReadCalendar {

    private static final int MOST = 500;
    private static final int WEEK = 7;

    private final Access access;
    private final CalendarRows rows;

    ReadCalendar(Access access, CalendarRows rows) {
        this.access = access;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    List<CalendarDay> week(LocalDate monday) {
        var scope = Scope.of(access.require(Act.OPEN_DESK), access);
        var from = monday.atStartOfDay(Deadlines.VIETNAM).toInstant();
        var until = monday.plusDays(WEEK).atStartOfDay(Deadlines.VIETNAM).toInstant();
        var byDay = rows.between(scope, from, until, MOST).stream()
                .collect(Collectors.groupingBy(it -> Deadlines.dayOf(it.at())));
        return IntStream.range(0, WEEK)
                .mapToObj(monday::plusDays)
                .map(it -> new CalendarDay(it, byDay.getOrDefault(it, List.of())))
                .toList();
    }
}
