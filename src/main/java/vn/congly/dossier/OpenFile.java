package vn.congly.dossier;

import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Unknown;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterId;
import vn.congly.matter.Matters;

/** Shows the file of a case and lets its papers be read. Each opening and each download is in the trail. */
@Component
public class OpenFile {

    private final Access access;
    private final Matters matters;
    private final PaperRows rows;
    private final FileStore store;
    private final FileTrace trace;
    private final Checklists checklists;

    OpenFile(Access access, Matters matters, PaperRows rows, FileStore store, FileTrace trace, Checklists checklists) {
        this.access = access;
        this.matters = matters;
        this.rows = rows;
        this.store = store;
        this.trace = trace;
        this.checklists = checklists;
    }

    @Transactional
    public CaseFile open(MatterId id) {
        var matter = required(id);
        var papers = rows.of(id);
        trace.listed(matter);
        return new CaseFile(matter, NumberedPaper.number(papers), checklists.of(matter, papers));
    }

    /**
     * The file of a paper; {@link Unknown} where there is none. When this returns, the trail entry is committed: no byte
     * leaves before it.
     */
    @Transactional
    public FiledFile download(PaperId id) {
        var paper = rows.find(id).orElseThrow(() -> new Unknown("paper", id.value()));
        var matter = required(paper.matter());
        var file = paper.file().orElseThrow(() -> new Unknown("paper", id.value()));
        trace.downloaded(matter, paper, file);
        return file;
    }

    /** The bytes of a file that {@link #download} gave out. The reader closes it. */
    public InputStream bytes(FiledFile file) {
        return store.open(file.hash());
    }

    private Matter required(MatterId id) {
        var matter = matters.required(id);
        access.require(Act.OPEN_MATTER, matter.unit(), matter.providerAccount());
        return matter;
    }
}
