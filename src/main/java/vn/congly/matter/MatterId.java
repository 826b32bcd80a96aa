package vn.congly.matter;

/** The house's own number of a case; the code that the law writes is not unique in the nation. */
public record MatterId(long value) {

    public MatterId {
        if (value <= 0) {
            throw new IllegalArgumentException("A case's number is positive, not " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
