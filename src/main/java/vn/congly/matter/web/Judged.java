package vn.congly.matter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congly.intake.Judgement;

/**
 * What the officer has looked at and found, as the page's form sends it; the proposal is made anew with it. Nothing is
 * stored before the decision.
 *
 * @param area yes, no, or empty where nobody has looked whether the residence is especially difficult
 */
record Judged(String area, boolean vague, boolean unlawful, boolean deceased, boolean central, boolean force) {

    static Judged none() {
        return new Judged("", false, false, false, false, false);
    }

    Judgement judgement() {
        var difficult = switch (area) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.<Boolean>empty();
        };
        return new Judgement(!vague, unlawful, deceased, central, force, false, difficult);
    }

    /** Keys of what was found, as the reason of a decision says it. */
    List<String> found() {
        var all = new ArrayList<String>();
        if (area.equals("yes") || area.equals("no")) {
            all.add("area." + area);
        }
        if (central) {
            all.add("central");
        }
        if (force) {
            all.add("force");
        }
        return all;
    }

    public boolean any() {
        return !equals(none());
    }
}
