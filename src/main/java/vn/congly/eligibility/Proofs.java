package vn.congly.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** Which papers prove which category (Circular 08/2017, Art. 33). */
@Component
public final class Proofs {

    private final Rulebook book;
    private final Map<String, ProofRule> read;

    Proofs(Rulebook book) {
        this.book = book;
        read = book.versions("proofs").stream()
                .collect(Collectors.toUnmodifiableMap(Rule::name, it -> ProofRule.read(it.text("proof"))));
    }

    /**
     * The ways to prove a category on a day: any one way is enough, and needs all its papers. Empty for a category that is
     * not in force.
     */
    public List<List<Rule>> ways(String category, LocalDate on) {
        return rule(category, on)
                .map(it -> of(it).ways().stream()
                        .map(way -> way.stream()
                                .map(paper -> book.required("papers", paper, on))
                                .toList())
                        .toList())
                .orElse(List.of());
    }

    Optional<Rule> rule(String category, LocalDate on) {
        return book.find("proofs", category, on);
    }

    ProofRule of(Rule proof) {
        return Optional.ofNullable(read.get(proof.name()))
                .orElseThrow(() -> new IllegalArgumentException(proof.name() + " is no proof of the book"));
    }

    /** Papers that show financial difficulty and no more: alone they state no status. */
    Set<String> financialPapers(LocalDate on) {
        return book.rules("financial-difficulty", on).stream()
                .flatMap(it -> it.texts("papers").stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
