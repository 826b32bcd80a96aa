package vn.congly.law;

import java.time.Duration;

/**
 * What a clock leaves.
 *
 * @param amount whole units left, or units late: working days for a clock of working days, hours for one of hours; 0 on
 *     the last day, in the last hour, and for what is due at once
 * @param exact the time left to the due instant; negative when late
 */
public record Remaining(Standing standing, ClockUnit unit, long amount, Duration exact) {

    public boolean late() {
        return standing == Standing.LATE;
    }

    /** Key of the bundle that says it, with {@link #amount()} as its argument. */
    public String key() {
        return "law.remaining." + unit + "." + standing;
    }
}
