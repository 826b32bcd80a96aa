package vn.congly.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.acts.Impossible;
import vn.congly.acts.Unknown;
import vn.congly.matter.Matters;

/**
 * Adds the digital copy of a paper that lay in the cabinet only: every file of a case is digitised (Law Art. 39(3)). Counting
 * the sheets while scanning puts their number right.
 */
@Component
public class DigitizePaper {

    private final Access access;
    private final Matters matters;
    private final PaperRows rows;
    private final FileTrace trace;

    DigitizePaper(Access access, Matters matters, PaperRows rows, FileTrace trace) {
        this.access = access;
        this.matters = matters;
        this.rows = rows;
        this.trace = trace;
    }

    /** {@link Impossible} where the paper has a copy already or was withdrawn. */
    @Transactional
    public Paper digitize(PaperId id, FiledFile file, int pages) {
        var paper = rows.find(id).orElseThrow(() -> new Unknown("paper", id.value()));
        var matter = matters.required(paper.matter());
        var actor = access.require(Act.FILE_PAPER, matter.unit(), matter.providerAccount());
        FileTrace.requireOpen(matter, actor);
        if (pages < 1 || pages > PaperCheck.MOST_PAGES) {
            throw new BadInput("sheets", "dossier.pages.wrong");
        }
        if (!rows.digitize(id, file, pages)) {
            throw new Impossible("dossier.digitized.already");
        }
        trace.digitized(matter, paper, file, pages, actor);
        return paper;
    }
}
