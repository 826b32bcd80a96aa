package vn.congly.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Act;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.eligibility.Outcome;
import vn.congly.eligibility.ProposeDecision;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.people.People;

/** The request's side of an acceptance. */
@Component
class Accepting {

    private final Moves moves;
    private final People people;
    private final FactsOf facts;
    private final ProposeDecision rules;
    private final Decide decide;
    private final RequestRows rows;
    private final Rulebook book;

    Accepting(
            Moves moves,
            People people,
            FactsOf facts,
            ProposeDecision rules,
            Decide decide,
            RequestRows rows,
            Rulebook book) {
        this.moves = moves;
        this.people = people;
        this.facts = facts;
        this.rules = rules;
        this.decide = decide;
        this.rows = rows;
        this.book = book;
    }

    Considered consider(RequestId id, int version, Judgement judged) {
        var request = moves.begin(Act.ACCEPT_REQUEST, id, version);
        var beneficiary = people.required(request.beneficiary());
        var asked = facts.of(request, judged, beneficiary);
        var now = moves.now();
        return new Considered(request, beneficiary, asked, rules.propose(asked, now), now);
    }

    void accepted(Considered considered, Optional<String> atOnceGround, String reason, String caseCode) {
        var request = considered.request();
        var now = considered.at();
        var rule = atOnceGround
                .map(it -> book.required("immediate-grounds", it, Deadlines.dayOf(now)))
                .orElseGet(() -> book.required("clocks", "reply", Deadlines.dayOf(now)));
        var outcome = atOnceGround.isPresent() ? Outcome.ACCEPT_AT_ONCE : Outcome.ACCEPT;
        var what = NewDecision.of(outcome, atOnceGround.orElse(""), reason);
        decide.decide(request, considered.asked(), considered.proposal(), what, now);
        if (!rows.accept(request, caseCode)) {
            throw new ChangedMeanwhile("request", request.id().value());
        }
        moves.note(
                request,
                RequestEvent.Kind.ACCEPTED,
                now,
                caseCode,
                rule.citation().text());
        moves.record("request.accept", request, RequestState.ACCEPTED, rule.name());
    }
}
