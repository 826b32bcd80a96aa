package vn.congly.intake.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * What a visitor has answered so far. It lies in the session, which ends by itself, with the receipt, or by the quick exit;
 * nothing of it is a request before it is sent.
 *
 * @param key the one key of this request: sent twice, it is received once
 */
record AskAnswers(String key, HashMap<String, List<String>> values) implements Serializable {

    /** None of the cases named. */
    static final String NONE = "NONE";

    static final String UNKNOWN = "UNKNOWN";
    static final String SELF = "SELF";

    private static final String PLACE = AskAnswers.class.getName();
    private static final int LONGEST = 4000;
    private static final int SECONDS = 3600;

    static AskAnswers of(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(PLACE))
                .map(AskAnswers.class::cast)
                .orElseGet(() -> new AskAnswers(UUID.randomUUID().toString(), new HashMap<>()));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(PLACE);
    }

    void keep(HttpSession session) {
        session.setMaxInactiveInterval(SECONDS);
        session.setAttribute(PLACE, this);
    }

    /** With the answers to one question in place of its earlier ones. */
    AskAnswers with(AskStep step, MultiValueMap<String, String> sent) {
        var more = new HashMap<>(values);
        step.fields().forEach(field -> more.put(field, tidy(sent.getOrDefault(field, List.of()))));
        return new AskAnswers(key, more);
    }

    AskAnswers with(String field, String value) {
        var more = new HashMap<>(values);
        more.put(field, List.of(value));
        return new AskAnswers(key, more);
    }

    private static List<String> tidy(List<String> typed) {
        return typed.stream()
                .map(it -> it.length() > LONGEST ? it.substring(0, LONGEST) : it)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Empty where nothing was answered. */
    public String text(String field) {
        return texts(field).stream().findFirst().orElse("");
    }

    public List<String> texts(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return texts(field).contains(value);
    }

    public boolean forOneself() {
        return text("who").equals(SELF);
    }

    boolean asked(AskStep step) {
        return step.fields().stream().anyMatch(values::containsKey);
    }

    Map<String, List<String>> all() {
        return Map.copyOf(values);
    }
}
