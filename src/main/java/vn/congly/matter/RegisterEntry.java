package vn.congly.matter;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Actor;
import vn.congly.eligibility.Proposal;
import vn.congly.intake.Channel;
import vn.congly.intake.Request;
import vn.congly.law.Deadlines;
import vn.congly.organization.Units;
import vn.congly.people.Person;

/** The entry of a case in the register book, the clocks that it starts and the traces that it leaves. */
@Component
class RegisterEntry {

    /** The new case and what it was made of. */
    record Entered(MatterId id, NewMatter of) {

        Accepted accepted() {
            return new Accepted(id, of.code(), of.number(), of.acceptedAt());
        }
    }

    private final Units units;
    private final RegisterRows rows;
    private final RunningClocks clocks;
    private final AcceptanceTraces traces;

    RegisterEntry(Units units, RegisterRows rows, RunningClocks clocks, AcceptanceTraces traces) {
        this.units = units;
        this.rows = rows;
        this.clocks = clocks;
        this.traces = traces;
    }

    Entered enter(Acceptance decision, Request request, Person beneficiary, Instant now) {
        int year = Deadlines.dayOf(now).getYear();
        int number = rows.nextNumber(request.unit(), decision.form(), year);
        var code = MatterCode.of(units.codePrefix(request.unit()), decision.form(), number, year);
        var matter = new NewMatter(decision, request, beneficiary, code, year, number, now);
        return new Entered(rows.enter(matter), matter);
    }

    void open(Entered entered, Actor officer, Proposal proposal) {
        var matter = entered.of();
        var request = matter.request();
        var first = FirstClocks.of(
                matter.decision().form(),
                request.custody(),
                notified(request),
                matter.decision().atOnceGround().isPresent(),
                request.receivedAt(),
                matter.acceptedAt(),
                proofClock(matter, proposal));
        clocks.start(
                entered.id(),
                request.unit(),
                Optional.empty(),
                first.stream().map(it -> clocks.due(it.rule(), it.at())).toList());
        traces.leave(entered, officer, proposal);
    }

    private static boolean notified(Request request) {
        return request.channel() == Channel.BODY_NOTICE || !request.bodyNotice().isBlank();
    }

    /** Five working days, or ten where the proposal finds a difficult area or force majeure (Circular 12/2018 Art. 6(2)a). */
    private Optional<String> proofClock(NewMatter matter, Proposal proposal) {
        if (matter.decision().atOnceGround().isEmpty() || proposal.examination().eligible()) {
            return Optional.empty();
        }
        var usual = clocks.due("proof", matter.acceptedAt()).due();
        return Optional.of(proposal.proofDue().filter(usual::isBefore).isPresent() ? "proof-difficult" : "proof");
    }
}
