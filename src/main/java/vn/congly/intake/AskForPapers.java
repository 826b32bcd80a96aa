package vn.congly.intake;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.eligibility.Outcome;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** Whoever asked is told at once which papers are missing (Law Art. 30(2)). */
@Component
public class AskForPapers {

    private static final int LONGEST = 300;

    private final Moves moves;
    private final Decide decide;
    private final Rulebook book;
    private final ApplicationEventPublisher facts;

    AskForPapers(Moves moves, Decide decide, Rulebook book, ApplicationEventPublisher facts) {
        this.moves = moves;
        this.decide = decide;
        this.book = book;
        this.facts = facts;
    }

    /** @param missing ids of the rulebook's papers, or other papers in words */
    @Transactional
    public Decision ask(RequestId id, int version, List<String> missing, String note) {
        var request = moves.begin(Act.ASK_FOR_PAPERS, id, version);
        var papers = missing.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (papers.isEmpty() || papers.stream().anyMatch(it -> it.length() > LONGEST)) {
            throw new BadInput("missing", "intake.mistake.missing");
        }
        var now = moves.now();
        var today = Deadlines.dayOf(now);
        var rule = book.required("clocks", "reply", today);
        var decision = decide.decide(
                request,
                Judgement.none(),
                NewDecision.of(Outcome.ASK_FOR_PAPERS, "", note.strip()).lacking(papers),
                now);
        moves.to(request, RequestState.AWAITING_PAPERS);
        var named = papers.stream()
                .map(it -> book.find("papers", it, today).map(Rule::label).orElse(it))
                .toList();
        moves.note(
                request,
                RequestEvent.Kind.PAPERS_ASKED,
                now,
                String.join("; ", named),
                rule.citation().text());
        moves.record("request.ask-papers", request, RequestState.AWAITING_PAPERS, rule.name());
        facts.publishEvent(new PapersAsked(id, request.unit(), papers, now));
        return decision;
    }
}
