package vn.congly.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in force, as calendar days of Viet Nam.
 *
 * @param until the first day on which it no longer holds
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    public Period {
        if (until.map(end -> !end.isAfter(from)).orElse(false)) {
            throw new IllegalArgumentException(
                    "The period from " + from + " until " + until.orElseThrow() + " is empty");
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    boolean overlaps(Period other) {
        return holds(other.from) || other.holds(from);
    }
}
