package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congly.geography.FoldedText;

/** Lines of cases with their clocks told, and of requests that are no case yet. */
@Component
class Lists {

    private final MatterListRows rows;
    private final RequestFinds requests;
    private final CaseRows cases;
    private final ClockWords words;

    Lists(MatterListRows rows, RequestFinds requests, CaseRows cases, ClockWords words) {
        this.rows = rows;
        this.requests = requests;
        this.cases = cases;
        this.words = words;
    }

    RequestFinds requests() {
        return requests;
    }

    List<MatterRow> numbered(Scope scope, int number, int most, Instant now) {
        return told(rows.numbered(scope, number, most), now);
    }

    /** These cases, each with the other people in whom the text was found. */
    List<MatterRow> of(List<Long> ids, String text, Instant now) {
        var others = cases.named(ids, FoldedText.of(text));
        return told(rows.of(ids), now).stream()
                .map(it -> it.foundBy(others.getOrDefault(it.id(), List.of())))
                .toList();
    }

    List<MatterRow> told(List<MatterRow> lines, Instant now) {
        return lines.stream()
                .map(row -> row.told(row.running().map(it -> words.line(it, now))))
                .toList();
    }
}
