package vn.congly.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.access.Actor;
import vn.congly.access.Role;
import vn.congly.acts.BadInput;
import vn.congly.people.People;

/**
 * Somebody asks for legal aid, for themselves or for somebody else, by any channel (Law Art. 8, 29). Request, persons, first
 * line of the course and trail entry are stored together, and only then is there a receipt.
 */
@Component
public class ReceiveRequest {

    private final Reception reception;
    private final People people;
    private final RequestRows rows;
    private final Access access;
    private final ApplicationEventPublisher facts;

    ReceiveRequest(
            Reception reception, People people, RequestRows rows, Access access, ApplicationEventPublisher facts) {
        this.reception = reception;
        this.people = people;
        this.rows = rows;
        this.access = access;
        this.facts = facts;
    }

    /** {@link BadInput} names every field that cannot be stored as it is. */
    @Transactional
    public Receipt receive(RequestDraft draft) {
        var actor = allowed(draft.unit());
        reception.check(draft);
        var now = reception.now();
        var beneficiary = people.enter(draft.beneficiary(), draft.unit());
        var requester = draft.requester().map(it -> people.enter(it, draft.unit()));
        var id = rows.next();
        var code = TrackingCode.draw();
        while (!rows.insert(id, code, draft, now, Math.max(actor.account(), 0), beneficiary, requester)) {
            code = TrackingCode.draw();
        }
        rows.oppose(id, draft.opponents());
        rows.show(id, 0, draft.papers(), now);
        if (actor.role() == Role.BODY) {
            people.open(beneficiary, actor.account());
            requester.ifPresent(it -> people.open(it, actor.account()));
        }
        reception.record(id, draft, actor, now);
        facts.publishEvent(new RequestReceived(id, draft.unit(), draft.channel(), draft.field(), now));
        return new Receipt(id, code.text(), now, draft.unit());
    }

    /** Who has a desk receives for the units in their custody; the public page and other bodies send to any unit. */
    private Actor allowed(int unit) {
        var actor = access.require(Act.RECEIVE_REQUEST);
        return switch (actor.role()) {
            case VISITOR, BODY, SYSTEM -> actor;
            case RECEIVER, PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, ADMINISTRATOR, AUDITOR ->
                access.require(Act.RECEIVE_REQUEST, unit);
        };
    }
}
