package vn.congly.intake.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** What a question offers to choose from: fields of law and the categories of Article 7 as in force today. */
@Component
class AskChoices {

    private final Rulebook book;
    private final AskPlaces places;
    private final MessageSource words;
    private final Clock clock;

    AskChoices(Rulebook book, AskPlaces places, MessageSource words, Clock clock) {
        this.book = book;
        this.places = places;
        this.words = words;
        this.clock = clock;
    }

    void offer(AskStep step, AskAnswers answers, Model model) {
        switch (step) {
            case CUSTODY -> model.addAttribute("hours", clock("assign-custody").number("amount"));
            case FIELD -> model.addAttribute("fields", fields());
            case GROUPS -> model.addAttribute("categories", inForce("categories"));
            case PLACE -> {
                model.addAttribute("matches", places.matches(answers.text("where")));
                model.addAttribute("provinces", places.provinces());
            }
            case WHO, STORY, PERSON, CONTACT -> {}
        }
    }

    /** Fields of law in plain words where there are any; what lies outside legal aid (Law Art. 27(1)) is not offered. */
    Map<String, String> fields() {
        var reader = LocaleContextHolder.getLocale();
        var plain = new LinkedHashMap<String, String>();
        inForce("fields").stream()
                .filter(it -> !it.flag("excluded"))
                .forEach(it -> plain.put(it.id(), plain(it, reader)));
        return plain;
    }

    private String plain(Rule field, Locale reader) {
        var label = field.label(reader);
        return Optional.ofNullable(words.getMessage("site.ask.field." + field.id(), null, label, reader))
                .orElse(label);
    }

    /** A time limit of the law, as in force today. */
    Rule clock(String id) {
        return book.required("clocks", id, Deadlines.dayOf(clock.instant()));
    }

    List<Rule> inForce(String subject) {
        return book.rules(subject, Deadlines.dayOf(clock.instant()));
    }
}
