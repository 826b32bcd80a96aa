package vn.congly.matter.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.congly.law.ClockUnit;
import vn.congly.law.Deadline;
import vn.congly.law.Deadlines;
import vn.congly.law.Remaining;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.law.Standing;

/** Says what a clock leaves, until when, by which article and since when. Hours, working days and days stay apart. */
@Component
class ClockWords {

    private static final int WHOLE = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Rulebook book;
    private final Deadlines deadlines;
    private final Words words;

    ClockWords(Rulebook book, Deadlines deadlines, Words words) {
        this.book = book;
        this.deadlines = deadlines;
        this.words = words;
    }

    ClockLine line(RunningClock clock, Instant now) {
        var rule = book.required("clocks", clock.rule(), Deadlines.dayOf(clock.started()));
        var deadline = new Deadline(rule, clock.started(), clock.due());
        var at = clock.stopped().orElse(now);
        var remaining = deadlines.remaining(deadline, at);
        boolean stopped = clock.stopped().isPresent();
        return new ClockLine(
                clock.rule(),
                stopped ? finished(remaining) : tone(remaining),
                words.clock(rule),
                stopped ? words.say(remaining.late() ? "desk.clock.done-late" : "desk.clock.done") : left(remaining),
                stopped ? day(at, now) + ", " + time(at) : until(deadline, now),
                used(deadline, at),
                clock.citation(),
                length(rule),
                words.say("desk.clock.since", day(clock.started(), now), time(clock.started())),
                rule.provisional() || deadlines.provisional(deadline));
    }

    private static Tone tone(Remaining remaining) {
        return switch (remaining.standing()) {
            case LATE -> Tone.LATE;
            case TODAY -> Tone.NOW;
            case AHEAD -> Tone.WAIT;
        };
    }

    private static Tone finished(Remaining remaining) {
        return remaining.late() ? Tone.DONE_LATE : Tone.DONE;
    }

    private String left(Remaining it) {
        var way = it.late() ? "desk.clock.late." : "desk.clock.left.";
        return switch (it.unit()) {
            case AT_ONCE -> words.say(it.late() ? "desk.clock.late" : "desk.clock.at-once");
            case HOURS -> words.say(way + "hours", span(it.exact().abs()));
            case WORKING_DAYS, DAYS -> days(it, way);
        };
    }

    private String days(Remaining it, String way) {
        if (it.standing() == Standing.TODAY) {
            return words.say("desk.clock.today");
        }
        return it.amount() == 0 ? words.say("desk.clock.late") : words.say(way + term(it.unit()), it.amount());
    }

    /** 6 giờ 40 phút. */
    String span(Duration exact) {
        long hours = exact.toHours();
        int minutes = exact.toMinutesPart();
        if (hours == 0) {
            return words.say("desk.span.minutes", minutes);
        }
        return minutes == 0 ? words.say("desk.span.hours", hours) : words.say("desk.span.both", hours, minutes);
    }

    private String until(Deadline deadline, Instant now) {
        var last = deadline.lastDay();
        boolean today = last.equals(Deadlines.dayOf(now));
        return switch (deadline.unit()) {
            case AT_ONCE -> words.say("desk.clock.until", day(deadline.start(), now) + ", " + time(deadline.start()));
            case HOURS ->
                words.say(
                        "desk.clock.until",
                        today ? time(deadline.due()) : time(deadline.due()) + ", " + day(deadline.due(), now));
            case WORKING_DAYS, DAYS -> words.say(today ? "desk.clock.until-day" : "desk.clock.until", day(last, now));
        };
    }

    /** How long the law gives: 3 ngày làm việc. */
    String length(Rule rule) {
        var unit = ClockUnit.of(rule);
        return unit == ClockUnit.AT_ONCE
                ? words.say("desk.length.at-once")
                : words.say("desk.length." + term(unit), rule.number("amount"));
    }

    private static int used(Deadline deadline, Instant at) {
        long whole = Duration.between(deadline.start(), deadline.due()).toSeconds();
        long gone = Duration.between(deadline.start(), at).toSeconds();
        return whole <= 0 ? WHOLE : (int) Math.clamp(gone * WHOLE / whole, 2, WHOLE);
    }

    private static String term(ClockUnit unit) {
        return switch (unit) {
            case HOURS -> "hours";
            case WORKING_DAYS -> "working-days";
            case DAYS -> "days";
            case AT_ONCE -> "at-once";
        };
    }

    private static String day(Instant at, Instant now) {
        return day(Deadlines.dayOf(at), now);
    }

    /** With its year, where that is not this one. */
    private static String day(LocalDate day, Instant now) {
        return (day.getYear() == Deadlines.dayOf(now).getYear() ? DAY : FULL_DAY).format(day);
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(Deadlines.VIETNAM));
    }
}
