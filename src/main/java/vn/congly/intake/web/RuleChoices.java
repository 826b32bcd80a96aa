package vn.congly.intake.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.people.Ethnicities;

/** What the desk's forms offer to choose from: the rulebook's lists of today, in the reader's language. */
@Component
class RuleChoices {

    private final Rulebook book;
    private final Clock clock;

    RuleChoices(Rulebook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Id and label of the rules of a subject in force today, in the order of the book. */
    Map<String, String> of(String subject) {
        var reader = LocaleContextHolder.getLocale();
        var choices = new LinkedHashMap<String, String>();
        book.rules(subject, Deadlines.dayOf(clock.instant()))
                .forEach(rule -> choices.put(rule.id(), rule.label(reader)));
        return choices;
    }

    static Map<String, String> ethnicities() {
        var choices = new LinkedHashMap<String, String>();
        Ethnicities.all().forEach(it -> choices.put(it.code(), it.code() + " " + it.name()));
        return choices;
    }
}
