package vn.congly.intake;

/** Where a request stands. A transferred one is RECEIVED again, elsewhere. */
public enum RequestState {
    RECEIVED,
    AWAITING_PAPERS,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** Whether somebody has still to decide on it. */
    public boolean open() {
        return switch (this) {
            case RECEIVED, AWAITING_PAPERS -> true;
            case ACCEPTED, REFUSED, WITHDRAWN -> false;
        };
    }
}
