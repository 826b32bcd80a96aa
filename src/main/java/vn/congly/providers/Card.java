package vn.congly.providers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The card, or a lawyer's practising certificate, without which nobody gives legal aid (Law Art. 25(1)b). Days are calendar
 * days of Viet Nam.
 *
 * @param until last day on which it is valid; empty where it does not run out
 */
public record Card(String number, LocalDate from, Optional<LocalDate> until) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !expired(day);
    }

    public boolean expired(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }

    /** Whether it runs out within so many days, so that a renewal should be asked for. */
    public boolean endsWithin(LocalDate day, int days) {
        return validOn(day)
                && until.filter(it -> !it.isAfter(day.plusDays(days))).isPresent();
    }
}
