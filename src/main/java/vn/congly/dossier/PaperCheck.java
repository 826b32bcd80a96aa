package vn.congly.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.acts.Mistakes;
import vn.congly.law.Deadlines;
import vn.congly.matter.Matter;

/** Whether a paper can be filed as it was described. */
@Component
final class PaperCheck {

    static final int LONGEST_TITLE = 300;
    static final int MOST_PAGES = 10_000;
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FileContents contents;
    private final Clock clock;

    PaperCheck(FileContents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    /** The line of the file that the paper belongs to; {@link vn.congly.acts.BadInput} with everything that is wrong. */
    Requirement required(NewPaper paper, Matter matter) {
        var wrong = new Mistakes();
        var requirement = requirement(paper, matter);
        wrong.require(requirement.isPresent(), "kind", "dossier.kind.unknown");
        wrong.require(paper.title().length() <= LONGEST_TITLE, "title", "dossier.name.long");
        wrong.require(paper.pages() >= 1 && paper.pages() <= MOST_PAGES, "pages", "dossier.pages.wrong");
        var today = Deadlines.dayOf(clock.instant());
        wrong.require(
                !paper.dated().isAfter(today),
                "dated",
                "dossier.dated.future",
                paper.dated().format(DAY));
        wrong.require(
                !paper.dated().isBefore(OLDEST),
                "dated",
                "dossier.dated.old",
                paper.dated().format(DAY));
        wrong.throwIfAny();
        return requirement.orElseThrow();
    }

    private Optional<Requirement> requirement(NewPaper paper, Matter matter) {
        return contents.find(matter.form(), Deadlines.dayOf(matter.acceptedAt()), paper.kind());
    }
}
