package vn.congly.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.eligibility.Outcome;

/**
 * What a named officer decided on a request. What the rules had proposed, and from which facts, is stored beside it.
 *
 * @param ground id of the rulebook's refusal or immediate grounds; empty for other outcomes
 * @param number of the letter in the unit's series of the year, where there is a letter
 * @param missing ids of the rulebook's papers, or words
 */
public record Decision(
        long id,
        Outcome outcome,
        String ground,
        String reason,
        Optional<Integer> number,
        int year,
        int unit,
        Optional<Integer> toUnit,
        List<String> missing,
        String rulebookVersion,
        long decidedBy,
        String decidedByName,
        Instant at) {

    public Decision {
        missing = List.copyOf(missing);
    }
}
