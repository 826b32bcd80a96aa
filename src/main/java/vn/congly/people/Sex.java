package vn.congly.people;

/** As the statistical forms count it; UNKNOWN until it is learned. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
