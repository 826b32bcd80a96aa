package vn.congly.matter;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.access.Role;
import vn.congly.law.Deadlines;

/** The days set for trials, questionings and meetings: a provider's own, or those of the units in custody. */
@Component
public class HearingCalendar {

    private final Access access;
    private final HearingRows rows;

    HearingCalendar(Access access, HearingRows rows) {
        this.access = access;
        this.rows = rows;
    }

    /** Days of Viet Nam; the last is shown too. */
    @Transactional(readOnly = true)
    public List<Hearing> between(LocalDate first, LocalDate last) {
        var actor = access.require(Act.OPEN_DESK);
        var from = first.atStartOfDay(Deadlines.VIETNAM).toInstant();
        var until = last.plusDays(1).atStartOfDay(Deadlines.VIETNAM).toInstant();
        return actor.role() == Role.PROVIDER
                ? rows.ofAccount(actor.account(), from, until)
                : rows.ofUnits(access.units(), from, until);
    }
}
