package vn.congly.law;

/** How a clock stands at a moment. */
public enum Standing {
    LATE,
    /** Still in time, and its last day has come. */
    TODAY,
    AHEAD
}
