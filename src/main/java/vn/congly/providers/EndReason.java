package vn.congly.providers;

/** Why somebody stops giving legal aid. */
public enum EndReason {
    /** Law Art. 22(2), 24(3), 25(1)b. */
    CARD_WITHDRAWN,
    CONTRACT_OVER,
    LEFT,
    /** Went to another unit, where a new entry is made. */
    MOVED
}
