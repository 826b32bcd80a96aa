package vn.congly.eligibility;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Ages to the day: an age is reached at the beginning of the birthday. Where only the year of birth is known, both ends of
 * the year are tried; if they differ nobody but the proceedings body may settle it (Criminal Procedure Code, Art. 417).
 */
final class Ages {

    private static final int NO_LIMIT = 1000;

    private final Facts facts;

    Ages(Facts facts) {
        this.facts = facts;
    }

    /** Whether the person has reached the first age and not yet the second, which may be absent. */
    Verdict between(Optional<Integer> from, Optional<Integer> under) {
        int lowest = from.orElse(0);
        int limit = under.orElse(NO_LIMIT);
        var earliest = facts.birthDate().or(() -> facts.birthYear().map(year -> LocalDate.of(year, Month.JANUARY, 1)));
        var latest = facts.birthDate().or(() -> facts.birthYear().map(year -> LocalDate.of(year, Month.DECEMBER, 31)));
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Verdicts.unclear("age.unknown");
        }
        boolean ifOldest = within(earliest.orElseThrow(), lowest, limit);
        boolean ifYoungest = within(latest.orElseThrow(), lowest, limit);
        if (ifOldest != ifYoungest) {
            return Verdicts.unclear("age.year-only", earliest.orElseThrow().getYear());
        }
        return say(ifOldest, from, under);
    }

    private static Verdict say(boolean within, Optional<Integer> from, Optional<Integer> under) {
        var answer = within ? "yes" : "no";
        if (from.isPresent() && under.isPresent()) {
            return of(within, "age.between." + answer, from.orElseThrow(), under.orElseThrow());
        }
        return from.isPresent()
                ? of(within, "age.from." + answer, from.orElseThrow())
                : of(within, "age.under." + answer, under.orElseThrow());
    }

    private static Verdict of(boolean met, String key, Object... arguments) {
        return met ? Verdicts.met(key, arguments) : Verdicts.notMet(key, arguments);
    }

    private boolean within(LocalDate birth, int lowest, int limit) {
        return !facts.on().isBefore(birthday(birth, lowest)) && facts.on().isBefore(birthday(birth, limit));
    }

    /** Who was born on 29 February reaches an age on 1 March of a common year: the law is silent, this favours the young. */
    static LocalDate birthday(LocalDate birth, int age) {
        var day = birth.plusYears(age);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }
}
