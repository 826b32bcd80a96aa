package vn.congly.matter;

/** On which side of a case somebody stands. */
public enum Side {
    BENEFICIARY,
    OPPOSING,
    OTHER;

    /** Key of its name in the message bundle. */
    public String key() {
        return "matter.side." + name();
    }
}
