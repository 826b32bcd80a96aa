package vn.congly.notices;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Unknown;
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
            Requests requests, RefusalLetter refusal, TransferLetter transfer, PapersLetter papers, KeepLetter keep) {
        this.requests = requests;
        this.refusal = refusal;
        this.transfer = transfer;
        this.papers = papers;
        this.keep = keep;
    }

    @EventListener
    void on(RequestRefused fact) {
        refused(fact.request());
    }

    @EventListener
    void on(RequestTransferred fact) {
        transferred(fact.request());
    }

    @EventListener
    void on(PapersAsked fact) {
        papersAsked(fact.request());
    }

    @Transactional
    void refused(RequestId request) {
        var decision = decision(request, Outcome.REFUSE);
        var wording = refusal.compose(requests.required(request), decision, decision.decidedByName());
        keep.keep(letter(LetterKind.REFUSAL, request, decision, wording));
    }

    /** Signed by the head; where a receiver decided, the name is written by hand. */
    @Transactional
    void transferred(RequestId request) {
        var decision = decision(request, Outcome.TRANSFER);
        var wording = transfer.compose(requests.required(request), decision, keep.head());
        keep.keep(letter(LetterKind.TRANSFER, request, decision, wording));
    }

    @Transactional
    void papersAsked(RequestId request) {
        var decision = decision(request, Outcome.ASK_FOR_PAPERS);
        var wording = papers.compose(requests.required(request), decision, decision.decidedByName());
        keep.keep(letter(LetterKind.PAPERS_ASKED, request, decision, wording));
    }

    private Decision decision(RequestId request, Outcome outcome) {
        return requests.decisions(request).reversed().stream()
                .filter(it -> it.outcome() == outcome)
                .findFirst()
                .orElseThrow(() -> new Unknown("decision", request.value()));
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
