package vn.congly.statistics;

/** What an entry of the ledger counts. */
public enum Measure {
    MATTER_ACCEPTED("matter"),
    MATTER_ENDED("matter"),
    /** A simple question answered on the spot (Law Art. 32(2)). */
    QUESTION_ANSWERED("question"),
    REQUEST_REFUSED("request");

    private final String subject;

    Measure(String subject) {
        this.subject = subject;
    }

    String subject() {
        return subject;
    }
}
