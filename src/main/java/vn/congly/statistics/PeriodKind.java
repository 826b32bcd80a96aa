package vn.congly.statistics;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A reporting period of a form. The figures are taken up to a cut-off day that may lie before the end of the period; they
 * are actual figures only, estimates are not ours.
 */
public record PeriodKind(
        String id,
        Words title,
        MonthDay from,
        MonthDay dataUntil,
        MonthDay until,
        MonthDay dueAtDepartment,
        MonthDay dueAtMinistry,
        boolean dueYearAfter) {

    /** The days whose figures are counted. */
    public Period in(int year) {
        return new Period(from.atYear(year), dataUntil.atYear(year));
    }

    /** The last day of the whole period that the report speaks of. */
    public LocalDate endOf(int year) {
        return until.atYear(year);
    }

    public LocalDate departmentDay(int year) {
        return dueAtDepartment.atYear(dueYearAfter ? year + 1 : year);
    }

    public LocalDate ministryDay(int year) {
        return dueAtMinistry.atYear(dueYearAfter ? year + 1 : year);
    }
}
