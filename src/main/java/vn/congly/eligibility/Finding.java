package vn.congly.eligibility;

import java.util.List;
import java.util.stream.Stream;
import vn.congly.law.Rule;

/**
 * What was found for one category.
 *
 * @param category the version of the category that was asked
 * @param reasons the answer to each condition of the category, the telling one last
 * @param rests further rules that the finding rests on: proofs, financial difficulty
 */
public record Finding(Rule category, Verdict verdict, List<Rule> rests, List<Because> reasons) {

    public Finding {
        reasons = List.copyOf(reasons);
        rests = List.copyOf(rests);
    }

    /** Whether any rule that it rests on is provisional: a page must say so. */
    public boolean provisional() {
        return rules().anyMatch(Rule::provisional);
    }

    /** The articles, without doubles: the category's first. */
    public List<String> citations() {
        return rules().map(it -> it.citation().text()).distinct().toList();
    }

    private Stream<Rule> rules() {
        return Stream.concat(Stream.of(category), rests.stream());
    }
}
