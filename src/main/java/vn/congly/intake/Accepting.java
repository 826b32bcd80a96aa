package vn.congly.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Act;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.eligibility.Outcome;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;

/** The request's side of an acceptance. */
@Component
class Accepting {

    private final Moves moves;
    private final Decide decide;
    private final RequestRows rows;
    private final Rulebook book;

    Accepting(Moves moves, Decide decide, RequestRows rows, Rulebook book) {
        this.moves = moves;
        this.decide = decide;
        this.rows = rows;
        this.book = book;
    }

    void accepted(
            RequestId id,
            int version,
            Judgement judged,
            Optional<String> atOnceGround,
            String reason,
            String caseCode) {
        var request = moves.begin(Act.ACCEPT_REQUEST, id, version);
        var now = moves.now();
        var rule = atOnceGround
                .map(it -> book.required("immediate-grounds", it, Deadlines.dayOf(now)))
                .orElseGet(() -> book.required("clocks", "reply", Deadlines.dayOf(now)));
        var outcome = atOnceGround.isPresent() ? Outcome.ACCEPT_AT_ONCE : Outcome.ACCEPT;
        decide.decide(request, judged, NewDecision.of(outcome, atOnceGround.orElse(""), reason), now);
        if (!rows.accept(request, caseCode)) {
            throw new ChangedMeanwhile("request", id.value());
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
