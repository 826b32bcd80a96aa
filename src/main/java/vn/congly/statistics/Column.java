package vn.congly.statistics;

import java.util.Collection;
import java.util.List;

/**
 * A column of a form that holds figures.
 *
 * @param mark its number in the form, shown in brackets under its heading
 */
public record Column(String id, int mark, Words title, List<Term> terms) {

    long sum(Collection<Tally> tallies) {
        long sum = 0;
        for (var term : terms) {
            for (var tally : tallies) {
                if (term.holds(tally)) {
                    sum += term.sign() * tally.total();
                }
            }
        }
        return sum;
    }
}
