package vn.congly.matter;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.intake.Requests;
import vn.congly.law.Deadlines;

/**
 * An officer accepts a request: it gets its number in the register book of the unit, the form of aid and the year, and with
 * the moment of that entry its clocks begin to run (Law Art. 30, 31(2), 32(2), 33(2); Circular 12/2018 Art. 5, 6, 11(1)).
 */
@Component
public class AcceptRequest {

    private final Access access;
    private final Requests requests;
    private final AcceptanceCheck rules;
    private final RegisterEntry register;

    AcceptRequest(Access access, Requests requests, AcceptanceCheck rules, RegisterEntry register) {
        this.access = access;
        this.requests = requests;
        this.rules = rules;
        this.register = register;
    }

    @Transactional
    public Accepted accept(Acceptance decision) {
        var officer = access.require(Act.ACCEPT_REQUEST);
        var considered = requests.consider(decision.request(), decision.requestVersion(), decision.judged());
        var proposal = considered.proposal();
        rules.check(
                decision,
                officer,
                Deadlines.dayOf(considered.at()),
                proposal.examination().eligible());
        var matter = register.enter(decision, considered.request(), considered.beneficiary(), considered.at());
        register.open(matter, officer, proposal);
        var accepted = matter.accepted();
        requests.accepted(considered, decision.atOnceGround(), decision.reason().strip(), accepted.code());
        return accepted;
    }
}
