package vn.congly.law;

/** How surely we know a rule. */
public enum Confidence {
    /** Read in the provision itself. */
    OFFICIAL,
    /** A draft, a report of others, or our reading where the law is silent: shown as such wherever it is used. */
    PROVISIONAL
}
