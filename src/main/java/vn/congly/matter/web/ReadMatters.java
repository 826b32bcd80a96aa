package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.organization.Units;

/** A page of the list of cases. */
@Component
class ReadMatters {

    static final int PAGE = 50;

    private final Access access;
    private final Units units;
    private final MatterListRows rows;
    private final Lists lists;

    ReadMatters(Access access, Units units, MatterListRows rows, Lists lists) {
        this.access = access;
        this.units = units;
        this.rows = rows;
        this.lists = lists;
    }

    record Listed(List<MatterRow> rows, boolean more) {

        public long last() {
            return rows.getLast().id();
        }
    }

    @Transactional(readOnly = true)
    Listed page(MatterFilter filter, Instant now) {
        var whole = Scope.of(access.require(Act.OPEN_MATTER), access);
        var narrowed = filter.unit() > 0 && !whole.own() ? whole.only(units.custody(filter.unit())) : whole;
        var found = rows.list(filter.mine() ? whole.mine() : narrowed, filter, now, PAGE + 1);
        var page = lists.told(found.stream().limit(PAGE).toList(), now);
        return new Listed(page, found.size() > PAGE);
    }
}
