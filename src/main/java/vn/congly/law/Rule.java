package vn.congly.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One version of one rule. The same id may have several versions with periods that follow each other.
 *
 * @param label as the law words it, in Vietnamese
 * @param terms what the rule says, by name: texts, numbers, flags, lists
 */
public record Rule(
        String subject,
        String id,
        String label,
        String labelEn,
        Period period,
        Citation citation,
        Confidence confidence,
        Map<String, Object> terms) {

    public Rule {
        terms = Map.copyOf(terms);
    }

    public boolean provisional() {
        return confidence == Confidence.PROVISIONAL;
    }

    /** The label in the reader's language: Vietnamese, unless English is asked. */
    public String label(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? labelEn : label;
    }

    public boolean has(String term) {
        return terms.containsKey(term);
    }

    public String text(String term) {
        return required(term).toString();
    }

    public Optional<String> optionalText(String term) {
        return Optional.ofNullable(terms.get(term)).map(Object::toString);
    }

    /** False also where the term is absent. */
    public boolean flag(String term) {
        return Boolean.TRUE.equals(terms.get(term));
    }

    public int number(String term) {
        return switch (required(term)) {
            case Integer number -> number;
            case Object other -> throw new IllegalArgumentException(name() + ": " + term + " is no number: " + other);
        };
    }

    public BigDecimal decimal(String term) {
        return new BigDecimal(text(term));
    }

    /** Empty where the term is absent; one text counts as a list of one. */
    public List<String> texts(String term) {
        return switch (Optional.ofNullable(terms.get(term)).orElse(List.of())) {
            case List<?> many -> many.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }

    /** Subject, id and first day: what a decision stores to name this version. */
    public String name() {
        return subject + "/" + id + "@" + period.from();
    }

    private Object required(String term) {
        return Optional.ofNullable(terms.get(term))
                .orElseThrow(() -> new IllegalArgumentException(name() + " says nothing of " + term));
    }
}
