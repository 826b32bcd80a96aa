package vn.congly.matter.web;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.Outcome;
import vn.congly.eligibility.Proposal;
import vn.congly.intake.Decision;
import vn.congly.intake.Request;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** Says the parts of a request's page. */
@Component
class RequestWords {

    private final ProposalWords proposals;
    private final WaysOf ways;
    private final RequestFactsShown facts;
    private final CaseOfRequest cases;
    private final Words words;
    private final Units units;

    RequestWords(
            ProposalWords proposals,
            WaysOf ways,
            RequestFactsShown facts,
            CaseOfRequest cases,
            Words words,
            Units units) {
        this.proposals = proposals;
        this.ways = ways;
        this.facts = facts;
        this.cases = cases;
        this.words = words;
        this.units = units;
    }

    RequestFactsShown facts() {
        return facts;
    }

    ProposalView proposal(Proposal proposal) {
        return proposals.say(proposal);
    }

    WaysView ways(Request request, ProposalView proposal, Instant now) {
        return ways.of(request, proposal, now);
    }

    /** What the officer found, as a reason to begin with. */
    String reason(Judged judged) {
        return judged.found().stream()
                .map(it -> words.say("desk.judged.reason." + it))
                .collect(Collectors.joining(" "));
    }

    String unit(int id) {
        return units.find(id).map(Unit::name).orElse("");
    }

    Optional<RequestView.Case> matter(long request) {
        return cases.find(request);
    }

    RequestView.Past past(Decision it) {
        var ground = it.ground().isEmpty()
                ? ""
                : words.label(it.outcome() == Outcome.REFUSE ? "refusal-grounds" : "immediate-grounds", it.ground());
        return new RequestView.Past(
                it.outcome().name(),
                ground,
                it.reason(),
                it.toUnit().map(this::unit).orElse(""),
                it.missing(),
                it.rulebookVersion(),
                it.decidedByName(),
                it.at());
    }
}
