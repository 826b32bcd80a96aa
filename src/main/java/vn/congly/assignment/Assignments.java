package vn.congly.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Unknown;
import vn.congly.matter.MatterId;
import vn.congly.matter.Matters;

/** The decisions about providers, for letters and pages. Seen by whoever sees the case. */
@Component
public class Assignments {

    private final AssignmentRows rows;
    private final Matters matters;
    private final Access access;

    Assignments(AssignmentRows rows, Matters matters, Access access) {
        this.rows = rows;
        this.matters = matters;
        this.access = access;
    }

    /** The decision, or {@link Unknown}, also when it is hidden from the actor. */
    @Transactional(readOnly = true)
    public Assignment required(AssignmentId id) {
        var found = rows.find(id).orElseThrow(() -> new Unknown("assignment", id.value()));
        mayOpen(found.matter());
        return found;
    }

    /** All of a case, oldest first; the last is in force unless it has an end. */
    @Transactional(readOnly = true)
    public List<Assignment> of(MatterId matter) {
        mayOpen(matter);
        return rows.of(matter);
    }

    @Transactional(readOnly = true)
    public Optional<Assignment> inForce(MatterId matter) {
        return of(matter).stream().filter(Assignment::inForce).findFirst();
    }

    /** The ranking as it was shown when the decision was taken, as JSON. */
    @Transactional(readOnly = true)
    public String evidence(AssignmentId id) {
        required(id);
        return rows.evidence(id).orElseThrow(() -> new Unknown("assignment", id.value()));
    }

    private void mayOpen(MatterId id) {
        var matter = matters.required(id);
        access.require(Act.OPEN_MATTER, matter.unit(), matter.providerAccount());
    }
}
