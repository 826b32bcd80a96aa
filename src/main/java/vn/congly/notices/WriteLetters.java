package vn.congly.notices;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.Outcome;
import vn.congly.intake.Decision;
import vn.congly.intake.PapersAsked;
import vn.congly.intake.RequestId;
import vn.congly.intake.RequestRefused;
import vn.congly.intake.RequestTransferred;
import vn.congly.intake.Requests;

/** Hears what was decided on a request and writes the letter. */
@Component
class WriteLetters {

    private final Requests requests;
    private final RefusalLetter refusal;
    private final TransferLetter transfer;
    private final PapersLetter papers;
    private final KeepLetter keep;

    WriteLetters(
            Requests requests,
            RefusalLetter refusal,
            TransferLetter transfer,
            PapersLetter papers,
            KeepLetter keep) {
        this.requests = requests;
        this.refusal = refusal;
        this.transfer = transfer;
        this.papers = papers;
        this.keep = keep;
    }

    @EventListener
    void on(RequestRefused fact) {
        var decision = decision(fact.request(), Outcome.REFUSE);
        var wording = refusal.compose(requests.required(fact.request()), decision, keep.head());
        keep.keep(letter(LetterKind.REFUSAL, fact.request(), decision, wording));
    }

    @EventListener
    void on(RequestTransferred fact) {
        var decision = decision(fact.request(), Outcome.TRANSFER);
        var wording =
                transfer.compose(requests.required(fact.request()), decision, fact.toUnit(), keep.head());
        keep.keep(letter(LetterKind.TRANSFER, fact.request(), decision, wording));
    }

    @EventListener
    void on(PapersAsked fact) {
        var decision = decision(fact.request(), Outcome.ASK_FOR_PAPERS);
        var wording = papers.compose(requests.required(fact.request()), decision, keep.actor());
        keep.keep(letter(LetterKind.PAPERS_ASKED, fact.request(), decision, wording));
    }

    private Decision decision(RequestId request, Outcome outcome) {
        return requests.decisions(request).reversed().stream()
                .filter(it -> it.outcome() == outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Request " + request.value() + " has no decision to "
                        + outcome));
    }

    private static NewLetter letter(LetterKind kind, RequestId request, Decision decision, Wording wording) {
        return new NewLetter(
                kind,
                About.of(request),
                decision.unit(),
                decision.number(),
                decision.year(),
                wording,
                decision.at(),
                "decision:" + decision.id());
    }
}
