package vn.congly.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.matter.Matters;

/**
 * Puts a paper into the file of a case (Circular 12/2018, Art. 11(1)). A file is received first; see {@link ReceiveFile}.
 */
@Component
public class FilePaper {

    private final Access access;
    private final Matters matters;
    private final PaperCheck check;
    private final PaperRows rows;
    private final FileTrace trace;

    FilePaper(Access access, Matters matters, PaperCheck check, PaperRows rows, FileTrace trace) {
        this.access = access;
        this.matters = matters;
        this.check = check;
        this.rows = rows;
        this.trace = trace;
    }

    /** {@link vn.congly.acts.BadInput} names every field that is wrong. */
    @Transactional
    public PaperId file(NewPaper paper) {
        var matter = matters.required(paper.matter());
        var actor = access.require(Act.FILE_PAPER, matter.unit(), matter.providerAccount());
        FileTrace.requireOpen(matter, actor);
        var requirement = check.required(paper, matter);
        var named = paper.title().isBlank() ? paper.titled(requirement.rule().label()) : paper;
        var id = rows.add(named, actor, trace.now());
        trace.filed(matter, id, named, actor, requirement.rule());
        return id;
    }
}
