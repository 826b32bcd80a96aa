package vn.congly.assignment;

/**
 * A case in which the candidate stood on the other side.
 *
 * @param code of that case, or its number where it has none that may be shown
 * @param certain by identity number; a like name alone must be looked into by a person
 */
record Opposition(String code, Side side, boolean certain) {

    enum Side {
        /** The candidate gives or gave aid to one who opposes the person now. */
        AIDED_THE_OPPONENT,
        /** The candidate gives or gave aid to another against this person. */
        OPPOSED_THE_PERSON
    }
}
