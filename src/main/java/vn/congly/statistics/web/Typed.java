package vn.congly.statistics.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;
import vn.congly.statistics.Form;
import vn.congly.statistics.FormQuestion;

/** What stands in the fields above a form, as typed. */
public record Typed(String unit, String period, String year, String from, String until) {

    static Typed of(Map<String, String> asked) {
        return new Typed(
                asked.getOrDefault("unit", "").strip(),
                asked.getOrDefault("period", "").strip(),
                asked.getOrDefault("year", "").strip(),
                asked.getOrDefault("from", "").strip(),
                asked.getOrDefault("until", "").strip());
    }

    /** The same unit, and nothing else. */
    Typed onlyUnit() {
        return new Typed(unit, "", "", "", "");
    }

    FormQuestion question(Form form, int home, LocalDate today) {
        return FormQuestion.read(form, unitOr(home), period, year, from, until, today);
    }

    int unitOr(int home) {
        return unit.matches("[0-9]{1,9}") ? Integer.parseInt(unit) : home;
    }

    /** The question as the query of an address, so that a link asks the same again. */
    static String query(FormQuestion question) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("unit", "" + question.unit());
        question.kind()
                .ifPresentOrElse(
                        it -> {
                            parts.put("period", it.id());
                            parts.put("year", "" + question.year());
                        },
                        () -> {
                            parts.put("period", "days");
                            parts.put("from", question.period().from().toString());
                            parts.put("until", question.period().until().toString());
                        });
        return parts.entrySet().stream()
                .map(it -> it.getKey() + "=" + UriUtils.encodeQueryParam(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The period chosen in the select: what was typed, else what was understood. */
    public String chosenPeriod(Optional<FormQuestion> understood) {
        return period.isEmpty()
                ? understood
                        .map(it -> it.kind().map(kind -> kind.id()).orElse("days"))
                        .orElse("")
                : period;
    }
}
