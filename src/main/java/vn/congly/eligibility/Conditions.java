package vn.congly.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** Asks the conditions that the terms of a category name, one by one; papers are asked afterwards. */
final class Conditions {

    private final Rulebook book;
    private final Proofs proofs;
    private final DifficultAreas areas;

    Conditions(Rulebook book, Proofs proofs, DifficultAreas areas) {
        this.book = book;
        this.proofs = proofs;
        this.areas = areas;
    }

    /** The answers in an order that puts the most telling last. */
    List<Verdict> ask(Rule category, Facts facts) {
        var answers = new ArrayList<Verdict>();
        if (category.flag("financial-difficulty")) {
            answers.add(Verdicts.either(poorEnough(category, facts), "financial.yes", "financial.no"));
        }
        if (category.flag("status")) {
            answers.add(Verdicts.either(stated(category, facts), "status.stated", "status.not-stated"));
        }
        if (category.flag("near-poor")) {
            answers.add(Verdicts.either(nearPoor(facts), "near-poor.yes", "near-poor.no"));
        }
        if (category.flag("allowance")) {
            answers.add(Verdicts.either(allowance(facts), "allowance.yes", "allowance.no"));
        }
        proceedings(category, facts).ifPresent(answers::add);
        age(category, facts).ifPresent(answers::add);
        if (category.flag("minority")) {
            answers.add(Verdicts.either(facts.minorityEthnicity(), "minority.yes", "minority.no"));
        }
        if (category.flag("difficult-area")) {
            answers.add(areas.holds(facts));
        }
        return answers;
    }

    private static Optional<Verdict> proceedings(Rule category, Facts facts) {
        if (category.flag("accused")) {
            boolean accused = facts.role() == ProceedingsRole.ACCUSED;
            return Optional.of(Verdicts.either(accused, "accused.yes", "accused.no"));
        }
        if (category.has("roles")) {
            boolean held = category.texts("roles").contains(facts.role().name());
            return Optional.of(Verdicts.either(held, "role.yes", "role.no"));
        }
        return Optional.empty();
    }

    private static Optional<Verdict> age(Rule category, Facts facts) {
        var from = limit(category, "age-from");
        var under = limit(category, "age-under");
        return from.isEmpty() && under.isEmpty() ? Optional.empty() : Optional.of(new Ages(facts).between(from, under));
    }

    private static Optional<Integer> limit(Rule category, String term) {
        return category.has(term) ? Optional.of(category.number(term)) : Optional.empty();
    }

    /** The person says so, or shows a paper of this very status. */
    private boolean stated(Rule category, Facts facts) {
        var id = category.id();
        return facts.claimed().contains(id) || facts.otherProof().contains(id) || particularWay(category, facts);
    }

    private boolean particularWay(Rule category, Facts facts) {
        var financial = proofs.financialPapers(facts.on());
        return ways(category, facts).stream()
                .anyMatch(way -> facts.papers().containsAll(way) && !financial.containsAll(way));
    }

    /** Decree 144/2017, Art. 2; a whole proof of the circular shows the difficulty too. */
    private boolean poorEnough(Rule category, Facts facts) {
        return nearPoor(facts)
                || allowance(facts)
                || ways(category, facts).stream().anyMatch(facts.papers()::containsAll);
    }

    private List<Set<String>> ways(Rule category, Facts facts) {
        return proofs.rule(category.id(), facts.on())
                .map(it -> proofs.of(it).ways())
                .orElse(List.of());
    }

    private boolean nearPoor(Facts facts) {
        return facts.nearPoor() || shows("near-poor", facts);
    }

    private boolean allowance(Facts facts) {
        return facts.monthlyAllowance() || shows("allowance", facts);
    }

    private boolean shows(String difficulty, Facts facts) {
        return book.find("financial-difficulty", difficulty, facts.on())
                .map(it -> facts.shows(it.texts("papers")))
                .orElse(false);
    }
}
