package vn.congly.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper with its place in the file: papers are listed, numbered and ordered by day (Law Art. 39(2)).
 *
 * @param place empty for a withdrawn paper
 */
public record NumberedPaper(Paper paper, Optional<Place> place) {

    public record Place(int ordinal, int firstPage, int lastPage) {}

    /** Numbers papers that are already in the order of their days. */
    static List<NumberedPaper> number(List<Paper> ordered) {
        var numbered = new ArrayList<NumberedPaper>();
        int ordinal = 0;
        int lastPage = 0;
        for (var paper : ordered) {
            if (paper.counts()) {
                ordinal++;
                numbered.add(new NumberedPaper(
                        paper, Optional.of(new Place(ordinal, lastPage + 1, lastPage + paper.pages()))));
                lastPage += paper.pages();
            } else {
                numbered.add(new NumberedPaper(paper, Optional.empty()));
            }
        }
        return List.copyOf(numbered);
    }
}
