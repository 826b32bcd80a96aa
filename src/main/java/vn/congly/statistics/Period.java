package vn.congly.statistics;

import java.time.LocalDate;

/** Days in Viet Nam, both ends counted. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after its first day: " + from + " to " + until);
        }
    }

    LocalDate dayAfter() {
        return until.plusDays(1);
    }
}
