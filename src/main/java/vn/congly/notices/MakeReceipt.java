package vn.congly.notices;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.intake.RequestId;
import vn.congly.intake.Requests;
import vn.congly.law.Deadlines;

/** Makes the receipt of a request for whoever asked in person or wants it on paper. A request has one. */
@Component
public class MakeReceipt {

    private final Requests requests;
    private final ReceiptLetter letter;
    private final LetterRows rows;
    private final KeepLetter keep;
    private final Access access;

    MakeReceipt(Requests requests, ReceiptLetter letter, LetterRows rows, KeepLetter keep, Access access) {
        this.requests = requests;
        this.letter = letter;
        this.rows = rows;
        this.keep = keep;
        this.access = access;
    }

    @Transactional
    public LetterId make(RequestId id) {
        var request = requests.required(id);
        access.require(Act.ADD_PAPERS, request.unit());
        var cause = "receipt:" + id.value();
        var made = new NewLetter(
                LetterKind.RECEIPT,
                About.of(id),
                request.unit(),
                Optional.empty(),
                Deadlines.dayOf(request.receivedAt()).getYear(),
                letter.compose(request, keep.actor()),
                request.receivedAt(),
                cause);
        return keep.keep(made).or(() -> rows.of(cause)).orElseThrow();
    }
}
