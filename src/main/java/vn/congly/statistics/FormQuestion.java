package vn.congly.statistics;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.acts.Mistakes;

/**
 * What is asked of a form: whose figures, and of which days.
 *
 * @param kind the statutory period, if it is one
 */
public record FormQuestion(int unit, Optional<PeriodKind> kind, int year, Period period) {

    /** Legal aid under the Law of 2017 begins with this year. */
    private static final int FIRST_YEAR = 2018;

    private static final String ANY_DAYS = "days";

    /**
     * Reads it from what was typed: a statutory period and year, or first and last day.
     *
     * @param period id of a period of the form, or "days"; empty: the whole year unless days are given
     */
    public static FormQuestion read(
            Form form, int unit, String period, String year, String from, String until, LocalDate today) {
        boolean days = period.equals(ANY_DAYS) || period.isEmpty() && !from.isEmpty();
        return days ? days(unit, from, until) : statutory(form, unit, period, year, today);
    }

    private static FormQuestion statutory(Form form, int unit, String period, String year, LocalDate today) {
        var wrong = new Mistakes();
        var kind = period.isEmpty() ? Optional.of(form.periods().getLast()) : form.period(period);
        wrong.require(kind.isPresent(), "period", "statistics.period.unknown", period);
        int in = year.isEmpty() ? today.getYear() : year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
        wrong.require(
                in >= form.fromYear() && in <= today.getYear(),
                "year",
                "statistics.year.outside",
                "" + form.fromYear(),
                "" + today.getYear());
        wrong.throwIfAny();
        return new FormQuestion(unit, kind, in, kind.orElseThrow().in(in));
    }

    private static FormQuestion days(int unit, String from, String until) {
        var wrong = new Mistakes();
        var first = wrong.day("from", from);
        var last = wrong.day("until", until);
        wrong.require(wrong.any() || first.isPresent(), "from", "statistics.day.missing");
        wrong.require(wrong.any() || last.isPresent(), "until", "statistics.day.missing");
        first.ifPresent(
                it -> wrong.require(it.getYear() >= FIRST_YEAR, "from", "statistics.day.early", "" + FIRST_YEAR));
        first.ifPresent(it -> last.ifPresent(end -> {
            wrong.require(!end.isBefore(it), "until", "statistics.day.order");
            wrong.require(end.getYear() <= 2200, "until", "statistics.day.late");
        }));
        wrong.throwIfAny();
        var period = new Period(first.orElseThrow(), last.orElseThrow());
        return new FormQuestion(unit, Optional.empty(), period.until().getYear(), period);
    }
}
