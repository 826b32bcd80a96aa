package vn.congly.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congly.people.TypedPerson;

/**
 * A request as it was typed into a form, or sent as JSON, all as text under the names of its fields:
 * {@code beneficiary.fullName}, {@code papers[0].kind}, {@code claimed} (several). Nothing typed is ever lost; the
 * order is that of the names, so that the same form sent twice is the same.
 */
public record TypedRequest(Map<String, List<String>> values) {

    public TypedRequest {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Each field once, as a wizard keeps them. */
    public static TypedRequest of(Map<String, String> single) {
        var many = new LinkedHashMap<String, List<String>>();
        single.forEach((field, value) -> many.put(field, List.of(value)));
        return new TypedRequest(many);
    }

    /** Empty where nothing was typed. */
    public String text(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    public List<String> texts(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** A ticked box, or true. */
    public boolean flag(String field) {
        return switch (text(field)) {
            case "true", "on", "yes", "1" -> true;
            default -> false;
        };
    }

    public boolean has(String field, String value) {
        return texts(field).contains(value);
    }

    /** Whether anything was typed under this part: {@code requester.}, {@code opponents[1].}. */
    public boolean any(String prefix) {
        return values.entrySet().stream()
                .anyMatch(it ->
                        it.getKey().startsWith(prefix) && it.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    public TypedRequest with(String field, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, List.of(value));
        return new TypedRequest(more);
    }

    public TypedRequest without(String field) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(field);
        return new TypedRequest(fewer);
    }

    TypedPerson person(String prefix) {
        return new TypedPerson(
                text(prefix + "fullName"),
                text(prefix + "sex"),
                text(prefix + "birth"),
                text(prefix + "ethnicity"),
                text(prefix + "identityNumber"),
                text(prefix + "phone"),
                text(prefix + "commune"),
                text(prefix + "addressLine"));
    }
}
