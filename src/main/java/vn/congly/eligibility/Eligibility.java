package vn.congly.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.congly.geography.Geography;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** Asks every category in force on the day of the request whether the person falls under it. */
@Component
public final class Eligibility {

    private final Rulebook book;
    private final Proofs proofs;
    private final DifficultAreas areas;
    private final Conditions conditions;

    @Autowired
    Eligibility(Rulebook book, Proofs proofs, Geography geography) {
        this.book = book;
        this.proofs = proofs;
        areas = new DifficultAreas(geography, book);
        conditions = new Conditions(book, proofs, areas);
    }

    /** For tests and programs without Spring. */
    public static Eligibility of(Rulebook book, Geography geography) {
        return new Eligibility(book, new Proofs(book), geography);
    }

    public Examination examine(Facts facts) {
        var findings = book.rules("categories", facts.on()).stream()
                .map(category -> finding(category, facts))
                .toList();
        return new Examination(facts, findings, missing(facts, findings), book.version());
    }

    /** Whether the person lives in an especially difficult area on the day. */
    public Verdict inDifficultArea(Facts facts) {
        return areas.holds(facts);
    }

    private Finding finding(Rule category, Facts facts) {
        var answers = conditions.ask(category, facts);
        var verdict = answers.stream()
                .filter(Verdict::notMet)
                .findFirst()
                .orElseGet(() -> unrefuted(category, facts, answers));
        return new Finding(
                category,
                verdict,
                rests(category, facts),
                answers.stream().map(Verdict::because).toList());
    }

    private Verdict unrefuted(Rule category, Facts facts, List<Verdict> answers) {
        var missing = missingProof(category, facts);
        return answers.stream()
                .filter(Verdict::unclear)
                .findFirst()
                .<Verdict>map(it -> new Verdict.Unclear(it.because(), missing))
                .orElseGet(() -> proved(category, facts, answers, missing));
    }

    private static Verdict proved(Rule category, Facts facts, List<Verdict> answers, List<String> missing) {
        if (missing.isEmpty()) {
            return new Verdict.Met(
                    facts.otherProof().contains(category.id()) && category.flag("status")
                            ? Because.of("proof.other")
                            : category.flag("status")
                                    ? Because.of("proof.shown")
                                    : answers.getLast().because());
        }
        return new Verdict.Unclear(Because.of("proof.missing"), missing);
    }

    private List<String> missingProof(Rule category, Facts facts) {
        if (facts.otherProof().contains(category.id())) {
            return List.of();
        }
        return proofs.rule(category.id(), facts.on())
                .map(it -> proofs.of(it).missing(facts.papers()))
                .orElse(List.of());
    }

    private List<Rule> rests(Rule category, Facts facts) {
        var rules = new ArrayList<Rule>();
        if (category.flag("financial-difficulty")) {
            rules.addAll(book.rules("financial-difficulty", facts.on()));
        }
        if (category.flag("difficult-area")) {
            areas.list(facts.on()).ifPresent(rules::add);
        }
        proofs.rule(category.id(), facts.on()).ifPresent(rules::add);
        return rules;
    }

    /** Papers asked of the person: for what he or she claims, else for all that is open. */
    private static List<String> missing(Facts facts, List<Finding> findings) {
        if (findings.stream().anyMatch(it -> it.verdict().met())) {
            return List.of();
        }
        var claimed = papers(findings.stream()
                .filter(it -> facts.claimed().contains(it.category().id()))
                .toList());
        return claimed.isEmpty() ? papers(findings) : claimed;
    }

    private static List<String> papers(List<Finding> findings) {
        return findings.stream()
                .flatMap(it -> it.verdict() instanceof Verdict.Unclear open
                        ? open.papersThatWouldSettle().stream()
                        : List.<String>of().stream())
                .distinct()
                .toList();
    }
}
