package vn.congly.intake;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.access.Access;
import vn.congly.eligibility.Proposal;
import vn.congly.eligibility.ProposeDecision;
import vn.congly.eligibility.RequestFacts;
import vn.congly.law.Deadlines;

/** Stores what an officer decided together with what the rules proposed at that moment, so that it can be replayed. */
@Component
class Decide {

    private final FactsOf facts;
    private final ProposeDecision proposals;
    private final CourseRows course;
    private final Access access;
    private final JsonMapper json;

    Decide(FactsOf facts, ProposeDecision proposals, CourseRows course, Access access, JsonMapper json) {
        this.facts = facts;
        this.proposals = proposals;
        this.course = course;
        this.access = access;
        this.json = json;
    }

    Decision decide(Request request, Judgement judged, NewDecision what, Instant at) {
        var asked = facts.of(request, judged);
        return decide(request, asked, proposals.propose(asked, at), what, at);
    }

    /** Where the rules have been asked already. */
    Decision decide(Request request, RequestFacts asked, Proposal proposal, NewDecision what, Instant at) {
        int year = Deadlines.dayOf(at).getYear();
        var number = what.letter()
                ? Optional.of(course.nextLetter(request.unit(), what.outcome().name(), year))
                : Optional.<Integer>empty();
        var actor = access.actor();
        var decision = new Decision(
                course.nextDecision(),
                what.outcome(),
                what.ground(),
                what.reason(),
                number,
                year,
                request.unit(),
                what.toUnit(),
                what.missing(),
                proposal.rulebookVersion(),
                actor.account(),
                actor.name(),
                at);
        course.add(request.id(), decision, json.writeValueAsString(Evidence.of(asked, proposal)));
        return decision;
    }
}
