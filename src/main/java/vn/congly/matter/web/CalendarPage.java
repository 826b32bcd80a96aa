package vn.congly.matter.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.law.Deadlines;

/** {@code /calendar}: the appointments of a week, day by day. */
@Controller
class CalendarPage {

    private final ReadCalendar calendar;
    private final Clock clock;

    CalendarPage(ReadCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String show(@RequestParam(defaultValue = "") String week, Model model) {
        var today = Deadlines.dayOf(clock.instant());
        var monday = day(week, today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = calendar.week(monday);
        model.addAttribute("days", days);
        model.addAttribute("nothing", days.stream().allMatch(it -> it.rows().isEmpty()));
        model.addAttribute("monday", monday);
        model.addAttribute("sunday", monday.plusDays(6));
        model.addAttribute("before", monday.minusWeeks(1));
        model.addAttribute("after", monday.plusWeeks(1));
        model.addAttribute("today", today);
        return "matter/calendar";
    }

    /** The day of the address; today where it is none, or further than anybody plans. */
    private static LocalDate day(String text, LocalDate today) {
        try {
            var day = LocalDate.parse(text);
            return Math.abs(day.getYear() - today.getYear()) > 20 ? today : day;
        } catch (DateTimeParseException none) {
            return today;
        }
    }
}
