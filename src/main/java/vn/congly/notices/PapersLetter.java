package vn.congly.notices;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.intake.Decision;
import vn.congly.intake.Request;
import vn.congly.law.Deadlines;
import vn.congly.notices.Wording.Line;

/** The slip of missing papers (Law on Legal Aid 2017, Art. 30(2)); the law gives it no form. */
@Component
final class PapersLetter {

    private final Words words;
    private final Letterheads heads;
    private final RequestParties parties;
    private final Forms forms;

    PapersLetter(Words words, Letterheads heads, RequestParties parties, Forms forms) {
        this.words = words;
        this.heads = heads;
        this.parties = parties;
        this.forms = forms;
    }

    Wording compose(Request request, Decision decision, String receiver) {
        var head = heads.of(decision.unit(), decision.at());
        var who = parties.of(request);
        var lines = new ArrayList<Line>();
        lines.add(words.text(
                "notices.papers.received",
                Words.day(request.receivedAt()),
                head.name(),
                who.beneficiary(),
                Words.within(request.summary())));
        lines.add(words.text("notices.papers.missing"));
        forms.papers(decision.missing(), Deadlines.dayOf(decision.at()))
                .forEach(it -> lines.add(words.item("notices.papers.item", it)));
        lines.add(words.text("notices.papers.how", head.address(), head.phone()));
        return new Wording(
                head.superior(),
                head.organisation(),
                words.say("notices.letter.code", request.trackingCode()),
                head.placeAndDay(),
                words.say("notices.papers.title"),
                words.say("notices.papers.subject"),
                "",
                List.of(),
                words.say("notices.letter.to", who.addressee()),
                lines,
                words.all("notices.letter.as-above", "notices.letter.file-request"),
                words.say("notices.office.receiver"),
                receiver,
                words.say("notices.letter.form.own"));
    }
}
