package vn.congly.rules.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.Because;
import vn.congly.eligibility.Condition;
import vn.congly.eligibility.Examination;
import vn.congly.eligibility.Finding;
import vn.congly.eligibility.Verdict;
import vn.congly.law.Confidence;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** Words what the rules found for other programs. */
@Component
final class Answers {

    enum Answered {
        MET,
        NOT_MET,
        UNCLEAR
    }

    record Reason(String key, String sentence) {}

    record Paper(String id, String label, String labelEn, String citation) {}

    record FindingAnswer(
            String category,
            String label,
            String labelEn,
            Answered verdict,
            Reason because,
            List<Reason> reasons,
            List<Paper> papersThatWouldSettle,
            List<String> citations,
            Confidence confidence,
            LocalDate versionFrom) {}

    record ConditionAnswer(
            String condition,
            String label,
            String labelEn,
            Answered verdict,
            Reason because,
            String citation,
            Confidence confidence) {}

    record ExaminationAnswer(
            String rulebookVersion,
            LocalDate on,
            boolean eligible,
            @Nullable String primary,
            Set<String> claimed,
            List<FindingAnswer> findings,
            List<Paper> missingPapers) {}

    private final MessageSource messages;
    private final Rulebook book;

    Answers(MessageSource messages, Rulebook book) {
        this.messages = messages;
        this.book = book;
    }

    ExaminationAnswer examination(Examination found, Locale reader) {
        var on = found.facts().on();
        return new ExaminationAnswer(
                found.rulebookVersion(),
                on,
                found.eligible(),
                found.primary().map(it -> it.category().id()).orElse(null),
                found.facts().claimed(),
                found.findings().stream().map(it -> finding(it, on, reader)).toList(),
                papers(found.missingPapers(), on));
    }

    ConditionAnswer condition(Condition found, Locale reader) {
        var rule = found.rule();
        return new ConditionAnswer(
                rule.id(),
                rule.label(),
                rule.labelEn(),
                answered(found.verdict()),
                reason(found.verdict().because(), reader),
                rule.citation().text(),
                rule.confidence());
    }

    List<Paper> papers(List<String> ids, LocalDate on) {
        return ids.stream().map(it -> paper(it, book.find("papers", it, on))).toList();
    }

    private FindingAnswer finding(Finding found, LocalDate on, Locale reader) {
        var category = found.category();
        var settle = found.verdict() instanceof Verdict.Unclear open ? open.papersThatWouldSettle() : List.<String>of();
        return new FindingAnswer(
                category.id(),
                category.label(),
                category.labelEn(),
                answered(found.verdict()),
                reason(found.verdict().because(), reader),
                found.reasons().stream().map(it -> reason(it, reader)).toList(),
                papers(settle, on),
                found.citations(),
                found.provisional() ? Confidence.PROVISIONAL : Confidence.OFFICIAL,
                category.period().from());
    }

    private static Paper paper(String id, Optional<Rule> rule) {
        return rule.map(it ->
                        new Paper(id, it.label(), it.labelEn(), it.citation().text()))
                .orElseGet(() -> new Paper(id, id, id, ""));
    }

    private Reason reason(Because because, Locale reader) {
        return new Reason(because.key(), messages.getMessage(because, reader));
    }

    private static Answered answered(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> Answered.MET;
            case Verdict.NotMet notMet -> Answered.NOT_MET;
            case Verdict.Unclear unclear -> Answered.UNCLEAR;
        };
    }
}
