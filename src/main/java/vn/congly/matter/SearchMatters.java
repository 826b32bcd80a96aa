package vn.congly.matter;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/**
 * Finds cases by any part of a party's name, with or without tone marks, by case code, identity number or tracking code,
 * among those that the actor may see. What was asked is sealed in the trail, with the numbers of the cases shown.
 */
@Component
public class SearchMatters {

    private static final int MOST = 50;

    private final Access access;
    private final SearchRows rows;
    private final LineRows lines;
    private final Trail trail;

    SearchMatters(Access access, SearchRows rows, LineRows lines, Trail trail) {
        this.access = access;
        this.rows = rows;
        this.lines = lines;
        this.trail = trail;
    }

    /** Newest first, fifty at most. */
    @Transactional
    public List<MatterLine> search(String typed) {
        var actor = access.require(Act.SEARCH);
        var terms = SearchTerms.read(typed);
        if (terms.nothing()) {
            throw new BadInput("q", "matter.problem.search-too-short");
        }
        var ids = rows.find(terms, MOST);
        trail.record(Entry.of("matter.search")
                .on("account", actor.account())
                .with("found", List.copyOf(ids))
                .sealed("account:" + actor.account(), Map.of("asked", typed)));
        return ids.isEmpty() ? List.of() : lines.of(ids);
    }
}
