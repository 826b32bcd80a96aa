package vn.congly.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congly.eligibility.Condition;
import vn.congly.eligibility.Finding;
import vn.congly.eligibility.Proposal;
import vn.congly.eligibility.RequestFacts;
import vn.congly.eligibility.Verdict;
import vn.congly.law.Rule;

/** What a decision keeps of the proposal: the facts that were judged, and each finding with the version of its rule. */
final class Evidence {

    private Evidence() {}

    static Map<String, Object> of(RequestFacts facts, Proposal proposal) {
        var kept = new LinkedHashMap<String, Object>();
        kept.put("facts", facts);
        kept.put("outcome", proposal.outcome());
        proposal.ground().map(Rule::name).ifPresent(it -> kept.put("ground", it));
        kept.put(
                "findings",
                proposal.examination().findings().stream()
                        .map(Evidence::finding)
                        .toList());
        kept.put(
                "conditions",
                proposal.conditions().stream().map(Evidence::condition).toList());
        kept.put("missingPapers", proposal.missingPapers());
        proposal.proofDue().ifPresent(it -> kept.put("proofDue", it));
        proposal.competentUnit().ifPresent(it -> kept.put("competentUnit", it));
        kept.put("rulebook", proposal.rulebookVersion());
        return kept;
    }

    private static Map<String, Object> finding(Finding finding) {
        return line(finding.category(), finding.verdict(), finding.citations());
    }

    private static Map<String, Object> condition(Condition condition) {
        return line(
                condition.rule(),
                condition.verdict(),
                List.of(condition.rule().citation().text()));
    }

    private static Map<String, Object> line(Rule rule, Verdict verdict, List<String> citations) {
        return Map.of(
                "rule", rule.name(),
                "verdict", word(verdict),
                "because", verdict.because().key(),
                "with", verdict.because().arguments(),
                "citations", citations);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> "MET";
            case Verdict.NotMet notMet -> "NOT_MET";
            case Verdict.Unclear unclear -> "UNCLEAR";
        };
    }
}
