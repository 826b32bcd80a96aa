package vn.congly.intake;

/** Number of a request in this system. */
public record RequestId(long value) {

    public RequestId {
        if (value <= 0) {
            throw new IllegalArgumentException("No request has the number " + value);
        }
    }
}
