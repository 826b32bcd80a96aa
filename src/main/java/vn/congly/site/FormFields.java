package vn.congly.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.acts.Mistake;

/**
 * What the components of {@code site/form} ask, as {@code @form}: which message belongs to a field, what stands in it, what
 * there is to choose. When a form comes back with mistakes, what was typed wins over what the page would show.
 */
@Component("form")
class FormFields {

    private final MessageSource words;
    private final Moments moments;

    FormFields(MessageSource words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    public boolean wrong(@Nullable Collection<Mistake> mistakes, String field) {
        return first(mistakes, field).isPresent();
    }

    /** The message of a field. */
    public String said(@Nullable Collection<Mistake> mistakes, String field) {
        return first(mistakes, field).map(this::say).orElse("");
    }

    public String say(Mistake mistake) {
        return words.getMessage(mistake.key(), mistake.arguments(), LocaleContextHolder.getLocale());
    }

    private static Optional<Mistake> first(@Nullable Collection<Mistake> mistakes, String field) {
        return mistakes == null
                ? Optional.empty()
                : mistakes.stream().filter(it -> it.field().equals(field)).findFirst();
    }

    /** Ids of the notes that explain a field. */
    public String described(@Nullable Collection<Mistake> mistakes, String field, @Nullable Object hint) {
        var ids = hint == null ? "" : field + "-hint";
        return wrong(mistakes, field) ? (ids + " " + field + "-wrong").strip() : ids;
    }

    public String shown(@Nullable Collection<Mistake> mistakes, String field, @Nullable Object value) {
        return typed(mistakes, field).flatMap(it -> it.stream().findFirst()).orElseGet(() -> text(value));
    }

    public boolean chosen(@Nullable Collection<Mistake> mistakes, String field, @Nullable Object value, String option) {
        return typed(mistakes, field)
                .map(it -> it.contains(option))
                .orElseGet(() -> value instanceof Collection<?> several
                        ? several.stream().anyMatch(it -> text(it).equals(option))
                        : text(value).equals(option));
    }

    /** What was just sent in a field, if the form came back. A choice in which nothing was chosen is not sent at all. */
    private static Optional<List<String>> typed(@Nullable Collection<Mistake> mistakes, String field) {
        var asked = Asked.now();
        boolean cameBack = mistakes != null && !mistakes.isEmpty() && !asked.isRead();
        return cameBack ? Optional.of(asked.typedAll(field)) : Optional.empty();
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> maybe -> text(maybe.orElse(null));
            case LocalDate day -> moments.day(day);
            case Instant instant -> moments.minute(instant);
            case Enum<?> one -> one.name();
            default -> value.toString();
        };
    }

    public List<FieldOption> options(Object options, @Nullable String prefix) {
        return switch (options) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(it -> new FieldOption(text(it.getKey()), text(it.getValue()), ""))
                        .toList();
            case Collection<?> several ->
                several.stream().map(it -> option(text(it), prefix)).toList();
            case Object[] several -> options(List.of(several), prefix);
            default -> throw new IllegalArgumentException("options are a map, a collection or an array: " + options);
        };
    }

    private FieldOption option(String value, @Nullable String prefix) {
        return prefix == null
                ? new FieldOption(value, value, "")
                : new FieldOption(value, word(prefix + value, value), word(prefix + value + ".hint", ""));
    }

    private String word(String key, String otherwise) {
        return Optional.ofNullable(words.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()))
                .orElse(otherwise);
    }

    /** A fresh key: the form that carries it is done once, however often it is sent. */
    public String once() {
        return UUID.randomUUID().toString();
    }
}
