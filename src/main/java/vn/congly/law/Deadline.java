package vn.congly.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock that runs. What is done before {@code due} is in time.
 *
 * @param start the event that started it
 * @param due the first moment that is too late; for a day's clock midnight in Viet Nam after its last day
 */
public record Deadline(Rule rule, Instant start, Instant due) {

    public ClockUnit unit() {
        return ClockUnit.of(rule);
    }

    /** The last day, in Viet Nam, on which it can be met. */
    public LocalDate lastDay() {
        return switch (unit()) {
            case AT_ONCE -> LocalDate.ofInstant(due, Deadlines.VIETNAM);
            case HOURS, WORKING_DAYS, DAYS -> LocalDate.ofInstant(due.minus(Duration.ofNanos(1)), Deadlines.VIETNAM);
        };
    }
}
