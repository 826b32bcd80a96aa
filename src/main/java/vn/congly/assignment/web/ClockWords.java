package vn.congly.assignment.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.assignment.UnassignedMatter.Pressing;
import vn.congly.law.ClockUnit;
import vn.congly.law.Deadline;
import vn.congly.law.Deadlines;
import vn.congly.law.Remaining;
import vn.congly.law.Standing;

/** Says what a clock leaves, as {@code @assignmentClocks} in templates. */
@Component("assignmentClocks")
class ClockWords {

    private static final int LINE = 120;
    private static final long DAYS_INSTEAD = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ROOT);

    private final MessageSource words;
    private final Clock clock;

    ClockWords(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public String left(Remaining it) {
        var exact = it.exact().abs();
        boolean longGone = it.unit() == ClockUnit.HOURS && exact.toDays() >= DAYS_INSTEAD;
        return longGone
                ? say("assignment.clock.DAYS." + it.standing(), exact.toDays())
                : say("assignment.clock." + it.unit() + "." + it.standing(), it.amount(), exact.toMinutesPart());
    }

    /** Until when: a moment for hours, the end of a day for days. */
    public String due(Deadline it) {
        return switch (it.unit()) {
            case HOURS, AT_ONCE -> say("assignment.due", MINUTE.format(it.due().atZone(Deadlines.VIETNAM)));
            case WORKING_DAYS, DAYS -> say("assignment.due.day", DAY.format(it.lastDay()));
        };
    }

    private String say(String key, Object... args) {
        return words.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** How long the law gives. */
    public String length(Deadline it) {
        int amount = it.unit() == ClockUnit.AT_ONCE ? 0 : it.rule().number("amount");
        return say("assignment.length." + it.unit(), amount);
    }

    /** Which word of state: late, now or wait. */
    public String state(Remaining it) {
        return switch (it.standing()) {
            case LATE -> "late";
            case TODAY -> "now";
            case AHEAD -> "wait";
        };
    }

    public boolean pressing(Pressing it) {
        return it.remaining().standing() != Standing.AHEAD;
    }

    /** How much of a line of 120 is used up. */
    public long used(Deadline it) {
        return used(it, clock.instant());
    }

    static long used(Deadline it, Instant now) {
        long all = Duration.between(it.start(), it.due()).toMillis();
        long gone = Duration.between(it.start(), now).toMillis();
        return all <= 0 ? LINE : Math.clamp(gone * LINE / all, 0, LINE);
    }
}
