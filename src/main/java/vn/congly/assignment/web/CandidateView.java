package vn.congly.assignment.web;

import java.util.List;
import vn.congly.assignment.Ranked;

/**
 * A candidate as the page shows one.
 *
 * @param place 1 is the first proposed
 * @param unit name of the candidate's unit
 * @param laws articles behind the reasons, each once
 */
public record CandidateView(
        int place, Ranked ranked, String unit, List<Said> inFavour, List<Said> against, List<String> laws) {

    /** A reason in the reader's words. */
    public record Said(String text, String citation) {}

    /** May be chosen, if only with the parties' agreement. */
    public boolean choosable() {
        return ranked.eligible() || ranked.agreementOpens();
    }
}
