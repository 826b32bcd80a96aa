package vn.congly.matter;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.access.Role;

/** The cases that the actor may see, newest first. */
@Component
public class ListMatters {

    private static final int MOST = 200;

    private final Access access;
    private final LineRows rows;

    ListMatters(Access access, LineRows rows) {
        this.access = access;
        this.rows = rows;
    }

    /** @param after cursor of the page before; empty for the first page */
    @Transactional(readOnly = true)
    public MatterPage page(MatterFilter filter, Optional<Long> after, int limit) {
        var actor = access.require(Act.OPEN_MATTER);
        int asked = Math.clamp(limit, 1, MOST);
        var lines = actor.role() == Role.PROVIDER
                ? rows.ofAccount(actor.account(), filter, after, asked + 1)
                : rows.ofUnits(units(filter), filter, after, asked + 1);
        var shown = lines.subList(0, Math.min(asked, lines.size()));
        var next = lines.size() > asked ? Optional.of(shown.getLast().id().value()) : Optional.<Long>empty();
        return new MatterPage(shown, next);
    }

    /** The unit asked for, if it is among those that the actor may see. */
    private Set<Integer> units(MatterFilter filter) {
        var seen = access.units();
        return filter.unit()
                .map(it -> seen.contains(it) ? Set.of(it) : Set.<Integer>of())
                .orElse(seen);
    }
}
