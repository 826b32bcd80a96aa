package vn.congly.assignment;

/**
 * What a candidate is looked at for. The first five are the law's and decide who may be chosen; the law sets no order among
 * those who may, so the order of the rest is the house's own and is shown as such.
 */
public enum Criterion {
    /** In service, with a valid card (Law Art. 17, 25(1)b). */
    CARD,
    /** The kind may do this form of aid (Law Art. 24(3), 31(1), 33(1)). */
    FORM,
    /** Not for both sides (Law Art. 25(2)a, b). */
    CONFLICT,
    /** Not the one who is being replaced (Law Art. 25(3)). */
    REPLACED,
    /** There on the day (Law Art. 25(2)c). */
    PRESENCE,
    LANGUAGE,
    LOAD,
    FIELD,
    DISTANCE,
    UNIT
}
