package vn.congly.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All categories of a day asked about one person, in the order of the law.
 *
 * @param missingPapers papers any of which would settle what is unclear; empty when the person is eligible already
 * @param rulebookVersion the book that was asked: a decision stores it
 */
public record Examination(Facts facts, List<Finding> findings, List<String> missingPapers, String rulebookVersion) {

    public Examination {
        findings = List.copyOf(findings);
        missingPapers = List.copyOf(missingPapers);
    }

    public boolean eligible() {
        return primary().isPresent();
    }

    /** No category is met and none is open. */
    public boolean excluded() {
        return findings.stream().allMatch(it -> it.verdict().notMet());
    }

    /** The first category met, in the order of the law, one that the person claims before others. */
    public Optional<Finding> primary() {
        return met().filter(it -> facts.claimed().contains(it.category().id()))
                .findFirst()
                .or(() -> met().findFirst());
    }

    /** All categories met. */
    public Stream<Finding> met() {
        return findings.stream().filter(it -> it.verdict().met());
    }
}
