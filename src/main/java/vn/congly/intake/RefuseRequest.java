package vn.congly.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.eligibility.Outcome;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.people.People;

/** A named officer refuses acceptance, in writing, on exactly one of the four grounds (Law Art. 30(3); form 08). */
@Component
public class RefuseRequest {

    private final Moves moves;
    private final Decide decide;
    private final Rulebook book;
    private final People people;
    private final ApplicationEventPublisher facts;

    RefuseRequest(Moves moves, Decide decide, Rulebook book, People people, ApplicationEventPublisher facts) {
        this.moves = moves;
        this.decide = decide;
        this.book = book;
        this.people = people;
        this.facts = facts;
    }

    /**
     * @param ground id of the rulebook's refusal grounds
     * @param reason a sentence that whoever asked will read in the letter
     */
    @Transactional
    public Decision refuse(RequestId id, int version, String ground, String reason) {
        var request = moves.begin(Act.REFUSE_REQUEST, id, version);
        var now = moves.now();
        var rule = book.find("refusal-grounds", ground.strip(), Deadlines.dayOf(now))
                .orElseThrow(() -> new BadInput("ground", "intake.mistake.ground"));
        var decided = NewDecision.of(Outcome.REFUSE, rule.id(), Reason.required(reason))
                .byLetter();
        var decision = decide.decide(request, Judgement.none(), decided, now);
        moves.to(request, RequestState.REFUSED);
        moves.note(
                request,
                RequestEvent.Kind.REFUSED,
                now,
                decided.reason(),
                rule.citation().text());
        moves.record("request.refuse", request, RequestState.REFUSED, rule.name());
        publish(request, decision);
        return decision;
    }

    private void publish(Request request, Decision decision) {
        var person = people.required(request.beneficiary());
        facts.publishEvent(new RequestRefused(
                request.id(),
                request.unit(),
                decision.ground(),
                request.field(),
                request.claimed(),
                person.sex().name(),
                person.ethnicity(),
                request.place().or(person::commune),
                decision.at()));
    }
}
