package vn.congly.rules.rest;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congly.law.Confidence;
import vn.congly.law.Rule;

/**
 * A rule as other programs see it.
 *
 * @param until first day out of force; absent while it has no end
 */
record RuleAnswer(
        String subject,
        String id,
        String label,
        String labelEn,
        LocalDate from,
        @Nullable LocalDate until,
        String citation,
        @Nullable String amendedBy,
        Confidence confidence,
        Map<String, Object> terms) {

    static RuleAnswer of(Rule rule) {
        return new RuleAnswer(
                rule.subject(),
                rule.id(),
                rule.label(),
                rule.labelEn(),
                rule.period().from(),
                rule.period().until().orElse(null),
                rule.citation().text(),
                rule.citation().amendedBy().orElse(null),
                rule.confidence(),
                rule.terms());
    }
}
