package vn.congly.sample;

import java.time.Duration;
import java.time.Instant;
import vn.congly.law.Deadlines;
import vn.congly.law.WorkingCalendar;

/** Moves what officials do into the hours in which they do it: working days, from eight to half past four. */
final class OfficeHours {

    private final WorkingCalendar calendar;

    OfficeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** A moment within office hours, on that day or the next working day, never before it. */
    Instant at(Instant moment, Dice chance) {
        var day = Deadlines.dayOf(moment);
        while (true) {
            var opening = day.atTime(8, 0).atZone(Deadlines.VIETNAM).toInstant();
            var within = opening.plus(Duration.ofMinutes(chance.between(0, 510)));
            if (calendar.isWorkingDay(day) && !within.isBefore(moment)) {
                return within;
            }
            day = day.plusDays(1);
        }
    }

    /** The opening of a sitting: eight in the morning or two in the afternoon of a working day. */
    Instant sitting(Instant from, Dice chance) {
        var day = Deadlines.dayOf(from).plusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(chance.chance(0.6) ? 8 : 14, 0)
                .atZone(Deadlines.VIETNAM)
                .toInstant();
    }
}
