package vn.congly.assignment;

/** Number of an assignment in this system; the number of its decision is another. */
public record AssignmentId(long value) {

    public AssignmentId {
        if (value <= 0) {
            throw new IllegalArgumentException("No assignment has the number " + value);
        }
    }
}
