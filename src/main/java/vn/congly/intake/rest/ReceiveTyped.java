package vn.congly.intake.rest;

import org.springframework.stereotype.Component;
import vn.congly.intake.ReadRequest;
import vn.congly.intake.ReceiveRequest;
import vn.congly.intake.ReceivingUnit;
import vn.congly.intake.rest.RequestsApi.Received;

/** A request that came as JSON goes the way of every other. */
@Component
class ReceiveTyped {

    private final Flat flat;
    private final ReadRequest read;
    private final ReceivingUnit unit;
    private final ReceiveRequest receive;

    ReceiveTyped(Flat flat, ReadRequest read, ReceivingUnit unit, ReceiveRequest receive) {
        this.flat = flat;
        this.read = read;
        this.unit = unit;
        this.receive = receive;
    }

    Received receive(NewRequest body) {
        var plain = flat.of(body);
        var typed = body.requester() == null ? plain : plain.with("other", "true");
        var receipt = receive.receive(read.read(typed, unit.of(typed)));
        return new Received(receipt.id().value(), receipt.trackingCode(), receipt.at(), receipt.unit());
    }
}
