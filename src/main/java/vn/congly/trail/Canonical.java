package vn.congly.trail;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Canonical JSON after RFC 8785 for what entries hold: objects with keys sorted by UTF-16 code units, texts, whole numbers
 * within 2^53, booleans, lists. The same values give the same bytes for ever.
 */
final class Canonical {

    private static final long EXACT = 1L << 53;

    private Canonical() {}

    static byte[] bytes(Map<String, ?> object) {
        return json(object).getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> object -> object(object);
            case Collection<?> list -> list.stream().map(Canonical::json).collect(Collectors.joining(",", "[", "]"));
            case Boolean truth -> truth.toString();
            case Integer number -> number.toString();
            case Long number -> number(number);
            default -> text(value.toString());
        };
    }

    private static String object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put(name.toString(), value));
        return sorted.entrySet().stream()
                .map(it -> text(it.getKey()) + ":" + json(it.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String number(long number) {
        if (Math.abs(number) > EXACT) {
            throw new IllegalArgumentException("A number beyond 2^53 has no canonical JSON: " + number);
        }
        return Long.toString(number);
    }

    private static String text(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            quote(quoted, text.charAt(at));
        }
        return quoted.append('"').toString();
    }

    private static void quote(StringBuilder quoted, char c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\b' -> quoted.append("\\b");
            case '\f' -> quoted.append("\\f");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (c < 0x20) {
                    quoted.append(String.format("\\u%04x", (int) c));
                } else {
                    quoted.append(c);
                }
            }
        }
    }
}
