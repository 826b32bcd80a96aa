package vn.congly.matter.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.eligibility.ProposeDecision;
import vn.congly.intake.RequestId;
import vn.congly.intake.Requests;
import vn.congly.people.People;

/** Opens a request: what is known, what the rules propose, what was decided. The opening is in the trail. */
@Component
class ReadRequestPage {

    private final Requests requests;
    private final People people;
    private final ProposeDecision proposals;
    private final RequestWords said;
    private final Access access;

    ReadRequestPage(Requests requests, People people, ProposeDecision proposals, RequestWords said, Access access) {
        this.requests = requests;
        this.people = people;
        this.proposals = proposals;
        this.said = said;
        this.access = access;
    }

    @Transactional
    RequestView open(long id, Judged judged, Instant now) {
        var request = requests.open(new RequestId(id));
        var person = people.required(request.beneficiary());
        var proposal = said.proposal(proposals.propose(requests.facts(request, judged.judgement()), now));
        return new RequestView(
                id,
                request.version(),
                request.state().open(),
                request.state().name(),
                request.trackingCode(),
                request.channel().name(),
                request.receivedAt(),
                said.unit(request.unit()),
                person.fullName(),
                person.birth(),
                said.facts().age(person, now),
                said.facts().residence(person),
                request.field(),
                request.wishedForm(),
                said.facts().more(request, person),
                request.summary(),
                request.papers().stream().map(said.facts()::paper).toList(),
                proposal,
                judged,
                said.reason(judged),
                said.ways(request, proposal, now),
                access.actor().name(),
                requests.decisions(request.id()).reversed().stream()
                        .map(said::past)
                        .toList(),
                requests.events(request.id()).reversed(),
                said.matter(id));
    }
}
