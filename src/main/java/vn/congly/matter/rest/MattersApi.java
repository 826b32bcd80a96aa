package vn.congly.matter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Items;
import vn.congly.acts.Versions;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.ListMatters;
import vn.congly.matter.MatterFilter;
import vn.congly.matter.MatterLine;
import vn.congly.matter.MatterState;
import vn.congly.matter.OpenMatter;
import vn.congly.matter.SearchMatters;
import vn.congly.matter.Timeline;

/** {@code /api/v1/matters}: the cases that the caller may see, one of them, and its course. */
@RestController
class MattersApi {

    record Event(Instant at, String kind, String actor, String detail, String citation) {}

    private final ListMatters list;
    private final SearchMatters search;
    private final OpenMatter open;
    private final Timeline timeline;

    MattersApi(ListMatters list, SearchMatters search, OpenMatter open, Timeline timeline) {
        this.list = list;
        this.search = search;
        this.open = open;
        this.timeline = timeline;
    }

    /** With {@code q} a search by name, code, identity number or tracking code, fifty at most; else a list, newest first. */
    @GetMapping("/api/v1/matters")
    Items<MatterJson.Line> matters(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "state") Optional<MatterState> state,
            @RequestParam(name = "form") Optional<FormOfAid> form,
            @RequestParam(name = "unit") Optional<Integer> unit,
            @RequestParam(name = "field") Optional<String> field,
            @RequestParam(name = "after") Optional<Long> after,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        if (!asked.isBlank()) {
            return new Items<>(lines(search.search(asked)), null);
        }
        var page = list.page(new MatterFilter(state, form, unit, field), after, limit);
        return new Items<>(lines(page.items()), page.next().map(String::valueOf).orElse(null));
    }

    /** Opens the file; the opening is in the trail. */
    @GetMapping("/api/v1/matters/{id}")
    ResponseEntity<MatterJson.File> matter(@PathVariable("id") long id) {
        var view = open.open(Given.matter(id));
        return ResponseEntity.ok().eTag(Versions.etag(view.matter().version())).body(MatterJson.file(view));
    }

    @GetMapping("/api/v1/matters/{id}/events")
    Items<Event> events(@PathVariable("id") long id) {
        var events = timeline.of(Given.matter(id)).stream()
                .map(it -> new Event(it.at(), it.kind(), it.actorName(), it.detail(), it.citation()))
                .toList();
        return new Items<>(events, null);
    }

    private static List<MatterJson.Line> lines(List<MatterLine> found) {
        return found.stream().map(MatterJson::line).toList();
    }
}
