package vn.congly.notices;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.intake.Decision;
import vn.congly.intake.Request;
import vn.congly.law.Deadlines;
import vn.congly.notices.Wording.Line;

/** Form 09: that the request goes to the competent organisation, which one, and where it is (Law on Legal Aid 2017, Art. 35). */
@Component
final class TransferLetter {

    private final Words words;
    private final Letterheads heads;
    private final RequestParties parties;
    private final Forms forms;

    TransferLetter(Words words, Letterheads heads, RequestParties parties, Forms forms) {
        this.words = words;
        this.heads = heads;
        this.parties = parties;
        this.forms = forms;
    }

    Wording compose(Request request, Decision decision, String signatory) {
        var head = heads.of(decision.unit(), decision.at());
        var to = heads.of(decision.toUnit().orElse(request.unit()), decision.at());
        var who = parties.of(request);
        return new Wording(
                head.superior(),
                head.organisation(),
                words.number(decision.number(), "TB-TGPL"),
                head.placeAndDay(),
                words.say("notices.transfer.title"),
                words.say("notices.transfer.subject"),
                "",
                List.of(),
                words.say("notices.letter.to", who.addressee()),
                lines(request, decision, head, to, who),
                List.of(
                        words.say("notices.letter.as-above"),
                        words.say("notices.letter.to-unit", to.name()),
                        words.say("notices.letter.file-request")),
                head.office(),
                signatory,
                forms.line("transfer", Deadlines.dayOf(decision.at())));
    }

    private List<Line> lines(
            Request request, Decision decision, Letterhead head, Letterhead to, RequestParties.Parties who) {
        var lines = new ArrayList<Line>();
        lines.add(words.text(
                "notices.transfer.received",
                Words.day(request.receivedAt()),
                head.name(),
                who.beneficiary(),
                Words.within(request.summary())));
        lines.add(words.text("notices.transfer.decided", to.name(), head.name()));
        if (!decision.reason().isBlank()) {
            lines.add(words.text("notices.transfer.reason", decision.reason()));
        }
        lines.add(words.text("notices.transfer.contact", to.name(), to.address(), to.phone()));
        lines.add(words.text("notices.transfer.track", request.trackingCode()));
        lines.add(words.text("notices.transfer.told", head.name(), who.addressee()));
        return lines;
    }
}
