package vn.congly.intake;

/** Where the proceedings stand when the request is made. */
public enum Stage {
    NONE,
    REPORT,
    INVESTIGATION,
    PROSECUTION,
    FIRST_INSTANCE,
    APPEAL,
    REVIEW,
    ENFORCEMENT,
    ADMINISTRATIVE
}
