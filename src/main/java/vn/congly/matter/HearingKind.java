package vn.congly.matter;

/** What a day in the calendar of hearings is for. */
public enum HearingKind {
    TRIAL,
    APPEAL,
    INTERROGATION,
    MEDIATION,
    MEETING,
    OTHER;

    /** Key of its name in the message bundle. */
    public String key() {
        return "matter.hearing." + name();
    }
}
