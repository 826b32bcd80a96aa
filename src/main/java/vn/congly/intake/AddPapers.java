package vn.congly.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;

/** Whoever asked brings papers that were missing; the request is looked at anew (Law Art. 30(2)). */
@Component
public class AddPapers {

    private final Moves moves;
    private final RequestRows rows;
    private final RequestCheck check;
    private final Rulebook book;
    private final ApplicationEventPublisher facts;

    AddPapers(Moves moves, RequestRows rows, RequestCheck check, Rulebook book, ApplicationEventPublisher facts) {
        this.moves = moves;
        this.rows = rows;
        this.check = check;
        this.book = book;
        this.facts = facts;
    }

    @Transactional
    public void add(RequestId id, int version, List<PaperShown> papers) {
        var request = moves.begin(Act.ADD_PAPERS, id, version);
        check(request, papers);
        var now = moves.now();
        var rule = book.required("clocks", "reply", Deadlines.dayOf(now));
        rows.show(id, request.papers().size(), papers, now);
        moves.to(request, RequestState.RECEIVED);
        var kinds = papers.stream().map(PaperShown::kind).toList();
        moves.note(
                request,
                RequestEvent.Kind.PAPERS_ADDED,
                now,
                String.join(", ", kinds),
                rule.citation().text());
        moves.record("request.add-papers", request, RequestState.RECEIVED, rule.name());
        facts.publishEvent(new PapersAdded(id, request.unit(), kinds, now));
    }

    private void check(Request request, List<PaperShown> papers) {
        var wrong = new ArrayList<Mistake>(check.papers(papers));
        if (papers.isEmpty()) {
            wrong.add(new Mistake("paper", "intake.mistake.paper.none"));
        }
        if (request.papers().size() + papers.size() > 5 * ReadRequest.MOST) {
            wrong.add(new Mistake("paper", "intake.mistake.paper.many"));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }
}
