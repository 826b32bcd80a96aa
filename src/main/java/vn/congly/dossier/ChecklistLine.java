package vn.congly.dossier;

import vn.congly.law.Rule;

/**
 * One line of what the file must hold, and how it stands.
 *
 * @param paper kind of the papers that meet it
 * @param rule its words and its article
 */
public record ChecklistLine(String paper, Rule rule, Standing standing) {

    /** How a line stands. */
    public enum Standing {
        HAS,
        /** Wanted by now and not there. */
        LACKS,
        /** Wanted before the case can end, and not there yet. */
        LATER,
        /** Belongs in the file where it exists. */
        IF_ANY
    }
}
