package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lines of cases with their clocks told, and of requests that are no case yet. */
@Component
class Lists {

    private final MatterListRows rows;
    private final RequestFinds requests;
    private final ClockWords words;

    Lists(MatterListRows rows, RequestFinds requests, ClockWords words) {
        this.rows = rows;
        this.requests = requests;
        this.words = words;
    }

    RequestFinds requests() {
        return requests;
    }

    List<MatterRow> numbered(Scope scope, int number, int most, Instant now) {
        return told(rows.numbered(scope, number, most), now);
    }

    List<MatterRow> of(List<Long> ids, Instant now) {
        return told(rows.of(ids), now);
    }

    List<MatterRow> told(List<MatterRow> lines, Instant now) {
        return lines.stream()
                .map(row -> row.told(row.running().map(it -> words.line(it, now))))
                .toList();
    }
}
