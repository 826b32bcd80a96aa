package vn.congly.law;

/** A file of the rulebook cannot be taken: the message names file, line and reason. */
public final class BrokenRulebook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenRulebook(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
