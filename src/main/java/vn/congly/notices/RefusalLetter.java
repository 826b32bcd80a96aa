package vn.congly.notices;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.intake.Decision;
import vn.congly.intake.Request;
import vn.congly.law.Deadlines;

/**
 * Form 08: that acceptance is refused, on which ground of Art. 30(3), why, and the right to complain of it (Law on Legal Aid
 * 2017, Art. 30(3), 45(1)a, 45(2)).
 */
@Component
final class RefusalLetter {

    private final Words words;
    private final Letterheads heads;
    private final RequestParties parties;
    private final Forms forms;

    RefusalLetter(Words words, Letterheads heads, RequestParties parties, Forms forms) {
        this.words = words;
        this.heads = heads;
        this.parties = parties;
        this.forms = forms;
    }

    Wording compose(Request request, Decision decision, String signatory) {
        var head = heads.of(decision.unit(), decision.at());
        var who = parties.of(request);
        var on = Deadlines.dayOf(decision.at());
        var ground = forms.ground("refusal-grounds", decision.ground(), on);
        var received = Words.day(request.receivedAt());
        return new Wording(
                head.superior(),
                head.organisation(),
                words.number(decision.number(), "TB-TGPL"),
                head.placeAndDay(),
                words.say("notices.refusal.title"),
                words.say("notices.refusal.subject"),
                "",
                List.of(),
                words.say("notices.letter.to", who.addressee()),
                List.of(
                        who.asker()
                                .map(it -> words.text(
                                        "notices.refusal.received.other",
                                        received,
                                        head.name(),
                                        it,
                                        who.beneficiary(),
                                        Words.within(request.summary())))
                                .orElseGet(() -> words.text(
                                        "notices.refusal.received",
                                        received,
                                        head.name(),
                                        who.beneficiary(),
                                        Words.within(request.summary()))),
                        words.text("notices.refusal.decided", forms.provision(ground), head.name(), ground.label()),
                        words.text("notices.refusal.reason", decision.reason()),
                        words.text("notices.refusal.complaint", who.addressee(), head.answerable()),
                        words.text("notices.refusal.told", head.name(), who.addressee())),
                words.all("notices.letter.as-above", "notices.letter.file-request"),
                head.office(),
                signatory,
                forms.line("refusal", on));
    }
}
