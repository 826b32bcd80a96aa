package vn.congly.providers.web;

import java.time.LocalDate;
import vn.congly.providers.Card;

/** How a card stands on a day. */
public enum CardState {
    VALID,
    /** Runs out within sixty days: time to ask for another. */
    ENDS_SOON,
    EXPIRED,
    NOT_YET;

    private static final int SOON = 60;

    static CardState of(Card card, LocalDate day) {
        if (card.expired(day)) {
            return EXPIRED;
        }
        if (!card.validOn(day)) {
            return NOT_YET;
        }
        return card.endsWithin(day, SOON) ? ENDS_SOON : VALID;
    }
}
