package vn.congly.intake;

import java.util.List;
import java.util.Optional;
import vn.congly.eligibility.Outcome;

/** A decision about to be stored. */
record NewDecision(
        Outcome outcome, String ground, String reason, boolean letter, Optional<Integer> toUnit, List<String> missing) {

    static NewDecision of(Outcome outcome, String ground, String reason) {
        return new NewDecision(outcome, ground, reason, false, Optional.empty(), List.of());
    }

    /** With a numbered letter to whoever asked. */
    NewDecision byLetter() {
        return new NewDecision(outcome, ground, reason, true, toUnit, missing);
    }

    NewDecision to(int unit) {
        return new NewDecision(outcome, ground, reason, letter, Optional.of(unit), missing);
    }

    NewDecision lacking(List<String> papers) {
        return new NewDecision(outcome, ground, reason, letter, toUnit, papers);
    }
}
