package vn.congly.assignment.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.assignment.UnassignedMatter.Pressing;
import vn.congly.law.ClockUnit;
import vn.congly.law.Deadline;
import vn.congly.law.Remaining;
import vn.congly.law.Standing;

/** Says what a clock leaves, as {@code @assignmentClocks} in templates. */
@Component("assignmentClocks")
class ClockWords {

    private static final int LINE = 120;

    private final MessageSource words;
    private final Clock clock;

    ClockWords(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public String left(Remaining it) {
        var exact = it.exact().abs();
        var key = "assignment.clock." + it.unit() + "." + it.standing();
        return words.getMessage(
                key, new Object[] {it.amount(), exact.toMinutesPart()}, LocaleContextHolder.getLocale());
    }

    /** How long the law gives. */
    public String length(Deadline it) {
        var amount = it.unit() == ClockUnit.AT_ONCE ? 0 : it.rule().number("amount");
        return words.getMessage(
                "assignment.length." + it.unit(), new Object[] {amount}, LocaleContextHolder.getLocale());
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
