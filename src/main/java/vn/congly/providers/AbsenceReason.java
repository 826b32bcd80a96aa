package vn.congly.providers;

/** Why a provider is away. Kept coarse on purpose: what illness it is concerns nobody here. */
public enum AbsenceReason {
    LEAVE,
    ILLNESS,
    PARENTAL,
    STUDY,
    SECONDMENT,
    TRAVEL,
    OTHER
}
