package vn.congly.notices;

import org.springframework.stereotype.Component;
import vn.congly.intake.RequestId;
import vn.congly.matter.MatterId;

/** Writes a letter of a kind from what was decided. */
@Component
class LetterMaker {

    private final WriteLetters letters;
    private final WriteDecisions decisions;
    private final WriteDiscontinuance discontinuance;
    private final MakeReceipt receipt;

    LetterMaker(
            WriteLetters letters, WriteDecisions decisions, WriteDiscontinuance discontinuance, MakeReceipt receipt) {
        this.letters = letters;
        this.decisions = decisions;
        this.discontinuance = discontinuance;
        this.receipt = receipt;
    }

    LetterKind make(LetterKind kind, long about) {
        switch (kind) {
            case RECEIPT -> receipt.make(new RequestId(about));
            case PAPERS_ASKED -> letters.papersAsked(new RequestId(about));
            case REFUSAL -> letters.refused(new RequestId(about));
            case TRANSFER -> letters.transferred(new RequestId(about));
            case ASSIGNMENT, REPLACEMENT -> decisions.again(new MatterId(about), kind);
            case DISCONTINUANCE -> discontinuance.again(new MatterId(about));
        }
        return kind;
    }
}
