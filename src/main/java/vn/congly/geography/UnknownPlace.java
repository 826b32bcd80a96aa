package vn.congly.geography;

/** A well-formed code that the list of its era does not hold. */
public final class UnknownPlace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPlace(String what) {
        super("The list of its era holds no " + what);
    }
}
