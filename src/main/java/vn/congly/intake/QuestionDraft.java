package vn.congly.intake;

import java.util.Set;
import vn.congly.people.Sex;

/**
 * A simple question and its answer (Law Art. 32(2); Circular 12/2018 Art. 8(2)). Whoever asked stays unnamed.
 *
 * @param field id of the rulebook's fields of law
 * @param claimed ids of the rulebook's categories
 */
public record QuestionDraft(String field, Sex sex, Set<String> claimed, String question, String answer) {

    public QuestionDraft {
        claimed = Set.copyOf(claimed);
    }
}
