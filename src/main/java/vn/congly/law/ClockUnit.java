package vn.congly.law;

import java.util.Arrays;

/** What a clock counts in. */
public enum ClockUnit {
    /** Giờ: to the minute. */
    HOURS("hours"),
    /** Ngày làm việc. */
    WORKING_DAYS("working-days"),
    /** Ngày: calendar days. */
    DAYS("days"),
    /** Ngay: the law gives no number. */
    AT_ONCE("at-once");

    private final String term;

    ClockUnit(String term) {
        this.term = term;
    }

    /** The unit that a rule of the subject "clocks" states. */
    public static ClockUnit of(Rule clock) {
        var said = clock.text("unit");
        return Arrays.stream(values())
                .filter(it -> it.term.equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(clock.name() + " counts in " + said));
    }
}
