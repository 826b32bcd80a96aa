package vn.congly.law;

/** The rulebook has no such subject, or no version of such a rule in force on the day. */
public final class UnknownRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRule(String what) {
        super("The rulebook has no " + what);
    }
}
