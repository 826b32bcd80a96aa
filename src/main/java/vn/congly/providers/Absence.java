package vn.congly.providers;

import java.time.LocalDate;

/** Days on which a provider cannot be assigned; both ends count. */
public record Absence(long id, ProviderId provider, LocalDate from, LocalDate until, AbsenceReason reason) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
