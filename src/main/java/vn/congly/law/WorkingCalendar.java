package vn.congly.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The working days of the State: Monday to Friday, less the days off, plus the Saturdays worked in exchange (Labour Code
 * 2019, Art. 111 and 112, and each year's notice). In a year without a notice only the holidays of fixed date are known.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, String> off;
    private final Map<LocalDate, String> worked;
    private final CalendarFile file;

    private WorkingCalendar(CalendarFile file) {
        this.file = file;
        off = Map.copyOf(file.off);
        worked = Map.copyOf(file.worked);
    }

    /** Reads the calendar out of the program itself. */
    public static WorkingCalendar load() {
        return read(BookFiles::read);
    }

    static WorkingCalendar read(UnaryOperator<String> files) {
        return new WorkingCalendar(new CalendarFile(files.apply("calendar.yaml")));
    }

    public boolean isWorkingDay(LocalDate day) {
        if (worked.containsKey(day)) {
            return true;
        }
        return !weekend(day) && dayOff(day).isEmpty();
    }

    /** Why a weekday is off, in Vietnamese; empty for a day that is not a holiday. */
    public Optional<String> dayOff(LocalDate day) {
        return Optional.ofNullable(off.get(day))
                .or(() -> file.knows(day.getYear()) ? Optional.empty() : file.fixed(day));
    }

    /** Why a Saturday or Sunday is worked, in Vietnamese. */
    public Optional<String> workedInExchange(LocalDate day) {
        return Optional.ofNullable(worked.get(day));
    }

    /** The n-th working day after the day, which itself is not counted; with 0 the day itself. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        var result = day;
        for (int left = count; left > 0; left--) {
            result = nextWorkingDay(result);
        }
        return result;
    }

    /** The first working day after the day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself if it is worked, else the next that is. */
    public LocalDate onWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : nextWorkingDay(day);
    }

    /** How many working days lie after the first day up to and with the last; 0 if the last is not later. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isAfter(first) ? last : first)
                .map(it -> it.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether the calendar of the year is not, or not surely, the one the State published. */
    public boolean provisional(int year) {
        return file.provisional(year);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
