package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.geography.FoldedText;
import vn.congly.intake.TrackingCode;
import vn.congly.matter.SearchMatters;
import vn.congly.people.IdentityNumber;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/**
 * Search from anywhere: cases as {@link SearchMatters} finds them, or by their number in the register book; and requests
 * that are no case yet. That a search was made is in the trail.
 */
@Component
class SearchFor {

    static final int MOST = 50;
    private static final int SHORTEST = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Access access;
    private final SearchMatters search;
    private final Lists lists;
    private final Trail trail;

    SearchFor(Access access, SearchMatters search, Lists lists, Trail trail) {
        this.access = access;
        this.search = search;
        this.lists = lists;
        this.trail = trail;
    }

    /** Whether there is enough to search for. */
    static boolean enough(String text) {
        return NUMBER.matcher(text).matches() || FoldedText.of(text).length() >= SHORTEST;
    }

    @Transactional
    Found find(String text, Instant now) {
        var scope = Scope.of(access.require(Act.SEARCH), access);
        if (NUMBER.matcher(text).matches()) {
            var found = lists.numbered(scope, Integer.parseInt(text), MOST, now);
            trail.record(Entry.of("matter.search").on("search", "number").with("found", found.size()));
            return new Found(found, List.of());
        }
        var cases = search.search(text).stream().map(it -> it.id().value()).toList();
        return new Found(lists.of(cases, text, now), scope.own() ? List.of() : requests(scope, text));
    }

    private List<Found.RequestRow> requests(Scope scope, String text) {
        var identity = IdentityNumber.read(text).map(IdentityNumber::digits);
        if (identity.isPresent()) {
            return lists.requests().identified(scope, identity.get(), MOST);
        }
        return TrackingCode.read(text)
                .map(it -> lists.requests().tracked(scope, it.text(), MOST))
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> lists.requests().named(scope, FoldedText.of(text), MOST));
    }
}
