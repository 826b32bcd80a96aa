package vn.congly.statistics;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Opens a figure into its cases. Which figure was opened, by whom, is in the trail. */
@Component
public class OpenCell {

    private final Access access;
    private final Scopes scopes;
    private final CellRows rows;
    private final Trail trail;

    OpenCell(Access access, Scopes scopes, CellRows rows, Trail trail) {
        this.access = access;
        this.scopes = scopes;
        this.rows = rows;
        this.trail = trail;
    }

    /** Up to so many cases with a greater id, in the order of their ids. */
    @Transactional
    public List<CountedCase> open(Form form, Cell cell, int unit, Period period, long after, int limit) {
        access.require(Act.OPEN_STATISTICS, unit);
        trail.record(entry("statistics.open", form, cell, unit, period).with("after", after));
        return rows.of(form, cell, scopes.of(unit), period, after, limit);
    }

    /** All cases, one after the other, of whatever number. */
    @Transactional
    public void stream(Form form, Cell cell, int unit, Period period, Consumer<CountedCase> reader) {
        access.require(Act.OPEN_STATISTICS, unit);
        trail.record(entry("statistics.extract", form, cell, unit, period));
        rows.stream(form, cell, scopes.of(unit), period, reader);
    }

    /** Before anything is sent: refuses whoever may not open figures of this unit. */
    public void mayOpen(int unit) {
        access.require(Act.OPEN_STATISTICS, unit);
    }

    private static Entry entry(String action, Form form, Cell cell, int unit, Period period) {
        return Entry.of(action)
                .on("form", form.code())
                .in(unit)
                .with("cell", cell.name())
                .with("from", period.from().toString())
                .with("until", period.until().toString());
    }
}
