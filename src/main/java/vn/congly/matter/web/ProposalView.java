package vn.congly.matter.web;

import java.util.List;
import java.util.Optional;
import vn.congly.eligibility.Outcome;

/**
 * What the rules propose, in words.
 *
 * @param likely categories claimed, met or open
 * @param unlikely the others
 * @param missing ids of papers any of which would settle what is open
 */
record ProposalView(
        Outcome outcome,
        String title,
        String because,
        String ground,
        List<Line> likely,
        List<Line> unlikely,
        List<Line> conditions,
        List<String> missing,
        Optional<Integer> competentUnit,
        String rulebook) {

    /** Whether this way is proposed; to ask for papers is, only where there is a paper to ask for. */
    public boolean is(String name) {
        return outcome.name().equals(name) && !toLook();
    }

    /** Whether no paper but only a look of the officer would settle what is open. */
    public boolean toLook() {
        return outcome == Outcome.ASK_FOR_PAPERS && missing.isEmpty();
    }

    public boolean provisional() {
        return likely.stream().anyMatch(Line::provisional);
    }
}
