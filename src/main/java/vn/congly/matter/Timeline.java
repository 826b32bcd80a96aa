package vn.congly.matter;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;

/** The course of a case, for rooms that add to it and for pages that show it. */
@Component
public class Timeline {

    private final TimelineRows rows;
    private final MatterRows matters;
    private final Access access;

    Timeline(TimelineRows rows, MatterRows matters, Access access) {
        this.rows = rows;
        this.matters = matters;
        this.access = access;
    }

    /** Adds a line in the transaction of the caller's own act, who has asked whether the actor may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MatterId id, TimelineEvent event) {
        rows.add(id, event);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<TimelineEvent> of(MatterId id) {
        var matter = matters.required(id);
        access.require(Act.OPEN_MATTER, matter.unit(), matter.providerAccount());
        return rows.of(id);
    }
}
