package vn.congly.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of a file with the line where it begins, so that a complaint can say where. */
record Block(String file, int line, Map<String, Object> fields) {

    String text(String field) {
        return optional(field).orElseThrow(() -> broken("lacks " + field));
    }

    Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field)).map(Object::toString).filter(it -> !it.isBlank());
    }

    LocalDate day(String field) {
        return optionalDay(field).orElseThrow(() -> broken("lacks " + field));
    }

    Optional<LocalDate> optionalDay(String field) {
        return optional(field).map(it -> {
            try {
                return LocalDate.parse(it);
            } catch (DateTimeParseException wrong) {
                throw broken(field + " is no day: " + it);
            }
        });
    }

    /** The mapping under a field; empty where it is absent. */
    Map<String, Object> map(String field) {
        return Optional.ofNullable(fields.get(field)).map(this::mapping).orElse(Map.of());
    }

    List<Map<String, Object>> maps(String field) {
        return switch (Optional.ofNullable(fields.get(field)).orElse(List.of())) {
            case List<?> many -> many.stream().map(this::mapping).toList();
            case Object other -> throw broken(field + " is no list: " + other);
        };
    }

    BrokenRulebook broken(String reason) {
        return new BrokenRulebook(file, line, reason);
    }

    @SuppressWarnings("unchecked") // BookText makes no mapping with other keys than text
    private Map<String, Object> mapping(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw broken("expected names and values, not " + value);
    }
}
