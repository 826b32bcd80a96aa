package vn.congly.statistics;

/** Where a counted day lies, seen from a period. */
public enum Span {
    BEFORE,
    WITHIN
}
