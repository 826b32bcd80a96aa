package vn.congly.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Act;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;

/** Whoever asked takes the request back before it is decided (Circular 12/2018 Art. 9(2); form 05). */
@Component
public class WithdrawRequest {

    private final Moves moves;
    private final Rulebook book;
    private final ApplicationEventPublisher facts;

    WithdrawRequest(Moves moves, Rulebook book, ApplicationEventPublisher facts) {
        this.moves = moves;
        this.book = book;
        this.facts = facts;
    }

    /** @param reason as told; the person need not give one */
    @Transactional
    public void withdraw(RequestId id, int version, String reason) {
        var request = moves.begin(Act.WITHDRAW_REQUEST, id, version);
        var now = moves.now();
        var rule = book.required("clocks", "withdrawal-answer", Deadlines.dayOf(now));
        moves.to(request, RequestState.WITHDRAWN);
        moves.note(
                request,
                RequestEvent.Kind.WITHDRAWN,
                now,
                Reason.optional(reason),
                rule.citation().text());
        moves.record("request.withdraw", request, RequestState.WITHDRAWN, rule.name());
        facts.publishEvent(new RequestWithdrawn(id, request.unit(), now));
    }
}
