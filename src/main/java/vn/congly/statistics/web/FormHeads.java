package vn.congly.statistics.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congly.law.WorkingCalendar;
import vn.congly.organization.Unit;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;
import vn.congly.statistics.FilledForm;
import vn.congly.statistics.FormQuestion;

/** Says who reports to whom and by when. */
@Component
class FormHeads {

    private final Units units;
    private final WorkingCalendar calendar;
    private final MessageSource words;

    FormHeads(Units units, WorkingCalendar calendar, MessageSource words) {
        this.units = units;
        this.calendar = calendar;
        this.words = words;
    }

    FormHead of(FilledForm filled, FormQuestion question, Locale locale) {
        var scope = filled.scope();
        var kind = question.kind();
        return new FormHead(
                scope.nation()
                        ? words.getMessage("statistics.nation", null, locale)
                        : scope.unit().name(),
                scope.nation() ? "" : receiver(scope.unit(), filled, locale),
                kind.map(it -> calendar.onWorkingDay(it.departmentDay(question.year()))),
                kind.map(it -> calendar.onWorkingDay(it.ministryDay(question.year()))));
    }

    private String receiver(Unit unit, FilledForm filled, Locale locale) {
        return unit.kind() == UnitKind.DEPARTMENT
                ? filled.form().ministry().in(locale)
                : units.departmentOf(unit.id())
                        .map(Unit::name)
                        .orElse(filled.form().department().in(locale));
    }
}
