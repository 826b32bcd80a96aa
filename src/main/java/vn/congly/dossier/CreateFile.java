package vn.congly.dossier;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterAccepted;
import vn.congly.matter.Matters;
import vn.congly.matter.ProofRecorded;

/**
 * The organisation creates the file of a case (Circular 12/2018, Art. 11(1)): the papers that came with the request are its
 * first entry, on paper until somebody scans them. A case accepted at once still owes its proof, so there the entry waits
 * until the proof is recorded. Heard inside the act's transaction: the file is there when the case is.
 */
@Component
class CreateFile {

    private static final String REQUEST_PAPERS = "request-papers";

    private final Matters matters;
    private final FileContents contents;
    private final FilePaper filePaper;

    CreateFile(Matters matters, FileContents contents, FilePaper filePaper) {
        this.matters = matters;
        this.contents = contents;
        this.filePaper = filePaper;
    }

    @EventListener
    void on(MatterAccepted fact) {
        var matter = matters.required(fact.matter());
        if (matter.atOnceGround().isEmpty()) {
            enter(matter, fact.at());
        }
    }

    @EventListener
    void on(ProofRecorded fact) {
        enter(matters.required(fact.matter()), fact.at());
    }

    private void enter(Matter matter, Instant at) {
        var accepted = Deadlines.dayOf(matter.acceptedAt());
        if (contents.find(matter.form(), accepted, REQUEST_PAPERS).isPresent()) {
            filePaper.file(new NewPaper(matter.id(), REQUEST_PAPERS, "", Deadlines.dayOf(at), 1, Optional.empty()));
        }
    }
}
