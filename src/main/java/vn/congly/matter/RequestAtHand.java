package vn.congly.matter;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.Proposal;
import vn.congly.eligibility.ProposeDecision;
import vn.congly.intake.Request;
import vn.congly.intake.RequestId;
import vn.congly.intake.Requests;
import vn.congly.people.People;
import vn.congly.people.Person;

/** The request that is about to become a case, with its beneficiary and what the rules propose for it. */
@Component
class RequestAtHand {

    private final Requests requests;
    private final People people;
    private final ProposeDecision rules;

    RequestAtHand(Requests requests, People people, ProposeDecision rules) {
        this.requests = requests;
        this.people = people;
        this.rules = rules;
    }

    Request required(RequestId id) {
        return requests.required(id);
    }

    Person beneficiary(Request request) {
        return people.required(request.beneficiary());
    }

    Proposal proposal(Request request, Acceptance decision, Instant now) {
        return rules.propose(requests.facts(request, decision.judged()), now);
    }

    /** Tells intake, which keeps the decision with its evidence. */
    void accepted(Acceptance decision, Accepted matter) {
        requests.accepted(
                decision.request(),
                decision.requestVersion(),
                decision.judged(),
                decision.atOnceGround(),
                decision.reason().strip(),
                matter.code());
    }
}
