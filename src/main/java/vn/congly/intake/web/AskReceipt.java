package vn.congly.intake.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import vn.congly.intake.Receipt;

/** The receipt as the session keeps it, so that it can be shown without its code in an address. */
record AskReceipt(String trackingCode, Instant at, int unit) implements Serializable {

    private static final String PLACE = AskReceipt.class.getName();

    static AskReceipt of(Receipt receipt) {
        return new AskReceipt(receipt.trackingCode(), receipt.at(), receipt.unit());
    }

    static Optional<AskReceipt> in(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(PLACE)).map(AskReceipt.class::cast);
    }

    void keep(HttpSession session) {
        session.setAttribute(PLACE, this);
    }
}
