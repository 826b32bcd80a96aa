package vn.congly.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** The desk's work queue and the search over HTTP, beside plain SQL that finds the same rows. */
final class DeskBench {

    private static final String QUEUE = """
            select m.id, m.code, m.form, m.field, m.beneficiary_name, m.provider_name, c.rule, c.started_at, c.due_at
            from matter.clock c join matter.matter m on m.id = c.matter_id
            where c.stopped_at is null and c.unit_id = any (?::integer[]) and c.due_at <= ?
            order by c.due_at, c.id
            limit 50
            """;

    private static final String NAMES = """
            select m.id, m.code, m.beneficiary_name, m.accepted_at
            from matter.matter m
            where m.unit_id = any (?::integer[]) and exists (
                select from matter.party p where p.matter_id = m.id and p.folded_name like ?)
            order by m.accepted_at desc
            limit 50
            """;

    /** Family names and parts of names, with and without marks, as people type them. */
    private static final List<String> TYPED =
            List.of("nguyen thi", "Trần Văn", "hoàng", "minh", "thi hoa", "Lê", "vang a", "pham", "đỗ", "ngoc anh");

    private final Browser browser;
    private final Plain plain;
    private final Results results;
    private final Random random = new Random(7);

    DeskBench(Browser browser, Plain plain, Results results) {
        this.browser = browser;
        this.plain = plain;
        this.results = results;
    }

    void queue(String who, String units) throws IOException, InterruptedException, SQLException {
        var ours = new Times(300);
        var other = new Times(300);
        for (int i = 0; i < 400; i++) {
            long took = browser.time("/desk");
            long plainTook = plain.time(QUEUE, units, OffsetDateTime.now().plusDays(1));
            if (i >= 100) {
                ours.add(took);
                other.add(plainTook);
            }
        }
        results.add("work queue, " + who, ours, other, 20);
    }

    void search(String who, String units) throws IOException, InterruptedException, SQLException {
        var ours = new Times(200);
        var other = new Times(200);
        for (int i = 0; i < 260; i++) {
            var typed = TYPED.get(random.nextInt(TYPED.size()));
            long took = browser.time(
                    "/search?q=" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8));
            if (i >= 60) {
                ours.add(took);
            }
            if (i >= 60 && i < 100) {
                other.add(plain.time(NAMES, units, "%" + Folded.of(typed) + "%"));
            }
        }
        results.add("search by part of a name, " + who, ours, other, 30);
    }
}
