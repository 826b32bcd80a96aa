package vn.congly.notices;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.intake.PaperShown;
import vn.congly.intake.Request;
import vn.congly.law.Deadlines;
import vn.congly.notices.Wording.Line;

/** What whoever asked takes home: that the request is here, since when, with which papers, and how to follow it. */
@Component
final class ReceiptLetter {

    private final Words words;
    private final Letterheads heads;
    private final RequestParties parties;
    private final Forms forms;

    ReceiptLetter(Words words, Letterheads heads, RequestParties parties, Forms forms) {
        this.words = words;
        this.heads = heads;
        this.parties = parties;
        this.forms = forms;
    }

    Wording compose(Request request, String receiver) {
        var head = heads.of(request.unit(), request.receivedAt());
        return new Wording(
                head.superior(),
                head.organisation(),
                words.say("notices.letter.code", request.trackingCode()),
                head.placeAndDay(),
                words.say("notices.receipt.title"),
                words.say("notices.receipt.subject"),
                "",
                List.of(),
                "",
                lines(request, head),
                words.all("notices.letter.the-asker", "notices.letter.file-request"),
                words.say("notices.office.receiver"),
                receiver,
                words.say("notices.letter.form.own"));
    }

    private List<Line> lines(Request request, Letterhead head) {
        var who = parties.of(request);
        var lines = new ArrayList<Line>();
        lines.add(words.text(
                "notices.receipt.received",
                head.name(),
                Words.time(request.receivedAt()),
                Words.day(request.receivedAt())));
        lines.add(words.text("notices.receipt.person", who.beneficiary()));
        who.asker().ifPresent(it -> lines.add(words.text("notices.receipt.requester", it)));
        lines.add(words.text("notices.receipt.matter", Words.within(request.summary())));
        lines.add(words.text(request.papers().isEmpty() ? "notices.receipt.no-papers" : "notices.receipt.papers"));
        request.papers().forEach(it -> lines.add(words.item("notices.receipt.item", name(it, request))));
        lines.add(words.text("notices.receipt.next"));
        lines.add(words.text("notices.receipt.track", request.trackingCode()));
        return lines;
    }

    private String name(PaperShown paper, Request request) {
        return paper.title().isEmpty()
                ? forms.paper(paper.kind(), Deadlines.dayOf(request.receivedAt()))
                : paper.title();
    }
}
