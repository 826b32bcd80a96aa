package vn.congly.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Act;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.eligibility.Outcome;
import vn.congly.law.Deadlines;

/**
 * The request is sent on to the competent unit, and whoever asked is told (Law Art. 35; form 09). It leaves the desk; the
 * unit that sent it goes on seeing it.
 */
@Component
public class TransferRequest {

    private final Moves moves;
    private final Decide decide;
    private final RequestRows rows;
    private final Destination destination;
    private final ApplicationEventPublisher facts;

    TransferRequest(
            Moves moves, Decide decide, RequestRows rows, Destination destination, ApplicationEventPublisher facts) {
        this.moves = moves;
        this.decide = decide;
        this.rows = rows;
        this.destination = destination;
        this.facts = facts;
    }

    @Transactional
    public Decision transfer(RequestId id, int version, int toUnit, String reason) {
        var request = moves.begin(Act.TRANSFER_REQUEST, id, version);
        var to = destination.check(request, toUnit);
        var now = moves.now();
        var rule = destination.rule(Deadlines.dayOf(now));
        var decided = NewDecision.of(Outcome.TRANSFER, "", Reason.required(reason))
                .to(toUnit)
                .byLetter();
        var decision = decide.decide(request, Judgement.none(), decided, now);
        moves.note(
                request,
                RequestEvent.Kind.TRANSFERRED,
                now,
                to.name(),
                rule.citation().text());
        destination.open(request, toUnit);
        if (!rows.send(request, toUnit)) {
            throw new ChangedMeanwhile("request", id.value());
        }
        moves.record("request.transfer", request, RequestState.RECEIVED, rule.name());
        facts.publishEvent(new RequestTransferred(id, request.unit(), toUnit, now));
        return decision;
    }
}
