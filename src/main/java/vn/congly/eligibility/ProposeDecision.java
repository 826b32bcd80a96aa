package vn.congly.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.congly.geography.Geography;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.law.WorkingCalendar;
import vn.congly.organization.Units;

/**
 * Proposes what to do with a request (Law on Legal Aid, Art. 30 and 35; Circular 12/2018, Art. 6). A request that no centre
 * may take is refused before the place is asked; whether the person is entitled is left to the competent centre.
 */
@Component
public final class ProposeDecision {

    private static final Set<String> ANYWHERE = Set.of("30.3.b", "30.3.c", "30.3.d");

    private final Rulebook book;
    private final Deadlines deadlines;
    private final Eligibility eligibility;
    private final AcceptanceConditions conditions;
    private final ImmediateGrounds immediate;

    @Autowired
    ProposeDecision(
            Rulebook book,
            Deadlines deadlines,
            Eligibility eligibility,
            AcceptanceConditions conditions,
            ImmediateGrounds immediate) {
        this.book = book;
        this.deadlines = deadlines;
        this.eligibility = eligibility;
        this.conditions = conditions;
        this.immediate = immediate;
    }

    /** For tests and programs without Spring: the sample nation's units at the clock's time. */
    public static ProposeDecision sample(Rulebook book, Geography geography, Clock clock) {
        var calendar = WorkingCalendar.load();
        return new ProposeDecision(
                book,
                Deadlines.of(book, calendar),
                Eligibility.of(book, geography),
                new AcceptanceConditions(book, new Competence(Units.sample(geography, clock))),
                new ImmediateGrounds(book, calendar));
    }

    public Proposal propose(RequestFacts request, Instant now) {
        var examination = eligibility.examine(request.person());
        var answers = conditions.ask(request, examination);
        var draft = new Draft(request, now, examination, answers);
        return refusal(draft, true)
                .or(() -> transfer(draft))
                .or(() -> refusal(draft, false))
                .orElseGet(() -> acceptance(draft));
    }

    private Optional<Proposal> refusal(Draft draft, boolean anywhere) {
        return draft.answers().stream()
                .filter(it -> it.verdict().notMet())
                .flatMap(it -> it.rule().optionalText("refusal").stream())
                .filter(id -> ANYWHERE.contains(id) == anywhere)
                .map(id -> book.required(
                        "refusal-grounds", id, draft.request().person().on()))
                .findFirst()
                .map(draft::refuse);
    }

    private Optional<Proposal> transfer(Draft draft) {
        return draft.answers().stream()
                .filter(it -> it.verdict().notMet() && it.rule().flag("transfer"))
                .findFirst()
                .map(it -> draft.transfer(conditions.competentUnit(draft.request())));
    }

    private Proposal acceptance(Draft draft) {
        boolean complete = draft.answers().stream().allMatch(it -> it.verdict().met());
        var ground = complete
                ? immediate.notice(draft.request())
                : immediate.find(draft.request(), Deadlines.dayOf(draft.now()));
        if (ground.isPresent()) {
            return draft.atOnce(ground.orElseThrow(), complete ? Optional.empty() : Optional.of(proofDue(draft)));
        }
        return complete ? draft.accept() : draft.ask();
    }

    /** 5 working days; 10 for a resident of a difficult area or by force majeure (Circular 12/2018, Art. 6(2)a). */
    private Instant proofDue(Draft draft) {
        boolean longer = draft.request().forceMajeure()
                || eligibility.inDifficultArea(draft.request().person()).met();
        var clock = book.required(
                "clocks",
                longer ? "proof-difficult" : "proof",
                draft.request().person().on());
        return deadlines.due(clock, draft.now()).due();
    }
}
