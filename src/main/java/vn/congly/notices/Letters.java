package vn.congly.notices;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a request or a case, for the pages of both. The list says nothing personal; the database hides the rest. */
@Component("letters")
public class Letters {

    private final LetterRows rows;

    Letters(LetterRows rows) {
        this.rows = rows;
    }

    /**
     * Newest first.
     *
     * @param objectType {@code request} or {@code matter}
     */
    @Transactional(readOnly = true)
    public List<LetterLine> of(String objectType, long id) {
        return switch (objectType) {
            case "request" -> rows.ofRequest(id);
            case "matter" -> rows.ofMatter(id);
            default -> throw new IllegalArgumentException("No letters are written about a " + objectType);
        };
    }
}
