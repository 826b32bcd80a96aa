package vn.congly.dossier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Impossible;
import vn.congly.acts.Mistakes;
import vn.congly.acts.Unknown;
import vn.congly.matter.Matters;

/** Takes a paper that was filed by mistake out of the count. It stays in the list with the reason, and its file is kept. */
@Component
public class WithdrawPaper {

    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final Matters matters;
    private final PaperRows rows;
    private final FileTrace trace;

    WithdrawPaper(Access access, Matters matters, PaperRows rows, FileTrace trace) {
        this.access = access;
        this.matters = matters;
        this.rows = rows;
        this.trace = trace;
    }

    @Transactional
    public Paper withdraw(PaperId id, String reason) {
        var paper = rows.find(id).orElseThrow(() -> new Unknown("paper", id.value()));
        var matter = matters.required(paper.matter());
        var actor = access.require(Act.WITHDRAW_PAPER, matter.unit(), matter.providerAccount());
        FileTrace.requireOpen(matter, actor);
        var why = reason.strip();
        var wrong = new Mistakes();
        wrong.require(!why.isEmpty(), "reason", "dossier.withdraw.reason.needed");
        wrong.require(why.length() <= LONGEST_REASON, "reason", "dossier.withdraw.reason.long");
        wrong.throwIfAny();
        if (!rows.withdraw(id, why, trace.now())) {
            throw new Impossible("dossier.withdrawn.already");
        }
        trace.withdrawn(matter, paper, actor);
        return paper;
    }
}
