package vn.congly.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Counts the State's clocks. The Law on Legal Aid and its circulars do not say how their periods are counted, so the
 * general rule of the Civil Code 2015 is followed, and the subject {@code counting} of the book marks it as provisional:
 * hours run from the moment itself (Art. 147(1)); the day of the event is not counted (Art. 147(2)); the last day ends at
 * 24:00 (Art. 148(6)); a last day that is a day off gives way to the next working day (Art. 148(5)), where the clock's
 * term {@code day-off} says {@code next-working-day}.
 */
@Component
public final class Deadlines {

    /** The zone of every legal day. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkingCalendar calendar;

    Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** For tests and programs without Spring. */
    public static Deadlines of(Rulebook book, WorkingCalendar calendar) {
        book.versions("clocks");
        return new Deadlines(calendar);
    }

    /** The day in Viet Nam. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }

    /** When the clock, a rule of the subject "clocks", runs out if its event happened at this moment. */
    public Deadline due(Rule clock, Instant start) {
        return new Deadline(clock, start, end(clock, start));
    }

    public Remaining remaining(Deadline deadline, Instant now) {
        var exact = Duration.between(now, deadline.due());
        var unit = deadline.unit();
        return new Remaining(standing(deadline, now), unit, amount(deadline, now, exact), exact);
    }

    /** Whether a year that the clock runs through has no official calendar yet, so that the day may still move. */
    public boolean provisional(Deadline deadline) {
        return deadline.unit() != ClockUnit.HOURS
                && deadline.unit() != ClockUnit.AT_ONCE
                && (calendar.provisional(dayOf(deadline.start()).getYear())
                        || calendar.provisional(deadline.lastDay().getYear()));
    }

    private Instant end(Rule clock, Instant start) {
        var first = dayOf(start);
        return switch (ClockUnit.of(clock)) {
            case AT_ONCE -> start;
            case HOURS -> start.truncatedTo(ChronoUnit.MINUTES).plus(hours(clock));
            case WORKING_DAYS -> midnightAfter(calendar.plusWorkingDays(first, clock.number("amount")));
            case DAYS -> midnightAfter(lastDay(clock, first));
        };
    }

    private static Duration hours(Rule clock) {
        var hours = Duration.ofHours(clock.number("amount"));
        return backwards(clock) ? hours.negated() : hours;
    }

    private static boolean backwards(Rule clock) {
        return clock.optionalText("direction").filter("before"::equals).isPresent();
    }

    private LocalDate lastDay(Rule clock, LocalDate first) {
        if (backwards(clock)) {
            return first.minusDays(clock.number("amount"));
        }
        var last = first.plusDays(clock.number("amount"));
        return clock.optionalText("day-off").filter("next-working-day"::equals).isPresent()
                ? calendar.onWorkingDay(last)
                : last;
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIETNAM).toInstant();
    }

    private static Standing standing(Deadline deadline, Instant now) {
        var today = dayOf(now);
        if (deadline.unit() == ClockUnit.AT_ONCE) {
            return today.isAfter(deadline.lastDay()) ? Standing.LATE : Standing.TODAY;
        }
        if (!now.isBefore(deadline.due())) {
            return Standing.LATE;
        }
        return today.isBefore(deadline.lastDay()) ? Standing.AHEAD : Standing.TODAY;
    }

    private long amount(Deadline deadline, Instant now, Duration exact) {
        var today = dayOf(now);
        var last = deadline.lastDay();
        return switch (deadline.unit()) {
            case AT_ONCE -> 0;
            case HOURS -> exact.abs().toHours();
            case DAYS -> Math.abs(ChronoUnit.DAYS.between(today, last));
            case WORKING_DAYS -> calendar.workingDaysBetween(today, last) + calendar.workingDaysBetween(last, today);
        };
    }
}
