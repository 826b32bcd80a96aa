package vn.congly.intake.web;

import org.springframework.stereotype.Component;
import vn.congly.acts.BadInput;
import vn.congly.acts.Once;
import vn.congly.intake.ReadRequest;
import vn.congly.intake.Receipt;
import vn.congly.intake.ReceiveRequest;
import vn.congly.intake.ReceivingUnit;

/** The desk's form becomes a request, once however often it is sent. */
@Component
class TakeRequest {

    private final ReadRequest read;
    private final ReceivingUnit unit;
    private final ReceiveRequest receive;
    private final Once once;

    TakeRequest(ReadRequest read, ReceivingUnit unit, ReceiveRequest receive, Once once) {
        this.read = read;
        this.unit = unit;
        this.receive = receive;
        this.once = once;
    }

    /** The receipt, or {@link BadInput}; also where a place was named that was not found. */
    Receipt take(TypedPlaces.Found found) {
        var typed = found.typed().without("_csrf");
        return once.perform(typed.text("once"), typed, Receipt.class, () -> {
            var draft = read.read(typed, unit.of(typed));
            if (!found.mistakes().isEmpty()) {
                throw new BadInput(found.mistakes());
            }
            return receive.receive(draft);
        });
    }
}
