package vn.congly.matter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.law.Deadlines;

/**
 * An officer accepts a request: it gets its number in the register book of the unit, the form of aid and the year, and with
 * the moment of that entry its clocks begin to run (Law Art. 30, 31(2), 32(2), 33(2); Circular 12/2018 Art. 5, 6, 11(1)).
 */
@Component
public class AcceptRequest {

    private final Access access;
    private final RequestAtHand requests;
    private final AcceptanceCheck rules;
    private final RegisterEntry register;
    private final Clock clock;

    AcceptRequest(Access access, RequestAtHand requests, AcceptanceCheck rules, RegisterEntry register, Clock clock) {
        this.access = access;
        this.requests = requests;
        this.rules = rules;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    public Accepted accept(Acceptance decision) {
        var request = requests.required(decision.request());
        var officer = access.require(Act.ACCEPT_REQUEST, request.unit());
        if (request.version() != decision.requestVersion()) {
            throw new ChangedMeanwhile("request", request.id().value());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var proposal = requests.proposal(request, decision, now);
        rules.check(
                decision, officer, Deadlines.dayOf(now), proposal.examination().eligible());
        var matter = register.enter(decision, request, requests.beneficiary(request), now);
        register.open(matter, officer, proposal);
        requests.accepted(decision, matter.accepted());
        return matter.accepted();
    }
}
