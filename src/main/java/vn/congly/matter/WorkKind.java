package vn.congly.matter;

import java.util.EnumSet;
import java.util.List;
import vn.congly.intake.FormOfAid;

/** What a provider does on a case, in the words of the lists of paid work (Circular 02/2021, Art. 4 to 7). */
public enum WorkKind {
    MEETING,
    FILE_STUDY,
    EVIDENCE,
    INTERROGATION,
    HEARING,
    BRIEF,
    ADVICE_TEXT,
    REPRESENTATION,
    OTHER;

    /** The kinds that make sense in a form of aid. */
    public static List<WorkKind> in(FormOfAid form) {
        return switch (form) {
            case LITIGATION -> List.of(MEETING, FILE_STUDY, EVIDENCE, INTERROGATION, HEARING, BRIEF, OTHER);
            case ADVICE -> List.of(MEETING, FILE_STUDY, EVIDENCE, ADVICE_TEXT, OTHER);
            case OUT_OF_COURT -> List.of(MEETING, FILE_STUDY, EVIDENCE, REPRESENTATION, BRIEF, OTHER);
        };
    }

    boolean fits(FormOfAid form) {
        return EnumSet.copyOf(in(form)).contains(this);
    }

    /** Key of its name in the message bundle. */
    public String key() {
        return "matter.work." + name();
    }
}
