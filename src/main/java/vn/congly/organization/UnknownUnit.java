package vn.congly.organization;

/** No unit has, or ever had, this number. */
public final class UnknownUnit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownUnit(int id) {
        super("No unit has the number " + id);
    }
}
