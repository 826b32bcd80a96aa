package vn.congly.assignment.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.congly.assignment.Ranked;

/**
 * A candidate as the page shows one.
 *
 * @param place 1 is the first proposed
 * @param unit name of the candidate's unit
 * @param law articles behind the reasons, each once
 */
public record CandidateView(
        int place, Ranked ranked, String unit, List<Said> inFavour, List<Said> against, String law) {

    /** A reason in the reader's words. */
    public record Said(String text, String citation) {}

    /** What speaks for the candidate, in one line. */
    public String favour() {
        return inFavour.stream().map(Said::text).collect(Collectors.joining(" · "));
    }

    /** May be chosen, if only with the parties' agreement. */
    public boolean choosable() {
        return ranked.eligible() || ranked.agreementOpens();
    }
}
