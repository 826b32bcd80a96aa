package vn.congly.notices;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Role;
import vn.congly.dossier.Checklists;
import vn.congly.dossier.FilePaper;
import vn.congly.dossier.NewPaper;
import vn.congly.law.Deadlines;
import vn.congly.matter.Matter;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Keeps a letter once, with its trail entry, in the transaction of the act that it tells of. */
@Component
class KeepLetter {

    private final LetterRows rows;
    private final FilePaper filePaper;
    private final Checklists checklists;
    private final Access access;
    private final Trail trail;

    KeepLetter(LetterRows rows, FilePaper filePaper, Checklists checklists, Access access, Trail trail) {
        this.rows = rows;
        this.filePaper = filePaper;
        this.checklists = checklists;
        this.access = access;
        this.trail = trail;
    }

    /** Whoever acts, where that is the head who signs; else empty, and the name is written by hand. */
    String head() {
        var actor = access.actor();
        return actor.role() == Role.HEAD_OF_CENTRE || actor.role() == Role.HEAD_OF_BRANCH ? actor.name() : "";
    }

    /** Whoever acts: a receiver signs receipts and slips. */
    String actor() {
        return access.actor().name();
    }

    /** Empty where the fact was heard before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LetterId> keep(NewLetter letter) {
        var id = rows.add(letter);
        id.ifPresent(it -> trail.record(Entry.of("letter.write")
                .on(letter.about().type(), letter.about().number())
                .in(letter.unit())
                .with("letter", it.value())
                .with("kind", letter.kind().name())));
        return id;
    }

    /** And enters it among the papers of the case, where the form of aid has such a paper. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepInFile(NewLetter letter, Matter matter, String paper) {
        boolean belongs = checklists.kinds(matter).stream()
                .anyMatch(it -> it.text("paper").equals(paper));
        if (keep(letter).isPresent() && belongs) {
            var title = letter.wording().title() + " " + letter.wording().number();
            filePaper.file(new NewPaper(matter.id(), paper, title, Deadlines.dayOf(letter.at()), 1, Optional.empty()));
        }
    }
}
