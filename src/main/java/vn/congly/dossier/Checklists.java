package vn.congly.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.matter.FileCheck;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterId;
import vn.congly.matter.Matters;
import vn.congly.matter.MissingPaper;

/** What the file of a case has and lacks (Circular 12/2018, Art. 11(2) to (4)); a case cannot end while it lacks a paper. */
@Component("checklists")
public class Checklists implements FileCheck {

    private final Access access;
    private final Matters matters;
    private final PaperRows rows;
    private final FileContents contents;

    Checklists(Access access, Matters matters, PaperRows rows, FileContents contents) {
        this.access = access;
        this.matters = matters;
        this.rows = rows;
        this.contents = contents;
    }

    /** For the page of a case, whose own opening is in the trail. */
    @Transactional(readOnly = true)
    public Checklist of(MatterId id) {
        var matter = matters.required(id);
        access.require(Act.OPEN_MATTER, matter.unit(), matter.providerAccount());
        return of(matter, rows.of(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<MissingPaper> missing(MatterId id, FormOfAid form) {
        var matter = matters.required(id);
        var papers = rows.of(id);
        return contents.of(form, Deadlines.dayOf(matter.acceptedAt())).stream()
                .filter(it -> it.always() && papers.stream().noneMatch(it::isMetBy))
                .map(it -> new MissingPaper(
                        it.paper(), it.rule().label(), it.rule().citation().text()))
                .toList();
    }

    /** The lines that papers of the case can belong to, in the order of the law. */
    public List<Rule> kinds(Matter matter) {
        return contents.of(matter.form(), Deadlines.dayOf(matter.acceptedAt())).stream()
                .map(Requirement::rule)
                .toList();
    }

    Checklist of(Matter matter, List<Paper> papers) {
        var requirements = contents.of(matter.form(), Deadlines.dayOf(matter.acceptedAt()));
        return Checklist.of(requirements, papers, matter.state());
    }
}
