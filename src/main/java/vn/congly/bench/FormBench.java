package vn.congly.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Form 25 over HTTP, for random units and periods, beside the same GROUP BY over the cases. */
final class FormBench {

    private static final String GROUP_BY = """
            select m.form, m.field, m.provider_kind,
                   count(*) filter (where m.accepted_at < ?1 and (m.ended_at is null or m.ended_at >= ?1)) as carried,
                   count(*) filter (where m.accepted_at >= ?1 and m.accepted_at < ?2) as accepted,
                   count(*) filter (where m.ended_at >= ?1 and m.ended_at < ?2) as ended
            from matter.matter m
            %s
            group by m.form, m.field, m.provider_kind
            """;

    private static final String UNITS_BELOW = """
            with recursive below (id) as (
                select ?::integer
                union
                select u.id from organization.unit u join below b on u.parent_id = b.id
            ) select id from below
            """;

    private record Question(int unit, LocalDate from, LocalDate until) {

        String address(String kind) {
            return "/statistics/form25" + kind + "?unit=" + unit + "&period=days&from=" + from + "&until=" + until;
        }
    }

    private final Browser browser;
    private final Plain plain;
    private final Results results;
    private final Random random = new Random(25);

    FormBench(Browser browser, Plain plain, Results results) {
        this.browser = browser;
        this.plain = plain;
        this.results = results;
    }

    void run(List<Integer> departments, List<Integer> centres) throws IOException, InterruptedException, SQLException {
        for (int i = 0; i < 400; i++) {
            browser.time(question(departments, true).address(""));
            browser.time(question(List.of(1), true).address(""));
        }
        measure("form 25, the nation, whole months", "", List.of(1), true, 400, 15);
        measure("form 25, the nation, whole months, as CSV", ".csv", List.of(1), true, 400, 15);
        measure("form 25, a department with all below it, whole months", "", departments, true, 400, 60);
        measure("form 25, a department, whole months, as CSV", ".csv", departments, true, 400, 60);
        measure("form 25, a centre with its branches, whole months", "", centres, true, 400, 60);
        measure("form 25, the nation, any days", "", List.of(1), false, 200, 10);
        measure("form 25, a department, any days", "", departments, false, 200, 40);
    }

    private void measure(String what, String kind, List<Integer> units, boolean months, int times, int baselines)
            throws IOException, InterruptedException, SQLException {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < times; i++) {
            questions.add(question(units, months));
        }
        var ours = new Times(times);
        for (var it : questions) {
            ours.add(browser.time(it.address(kind)));
        }
        var other = new Times(baselines);
        for (var it : questions.subList(0, baselines)) {
            other.add(groupBy(it));
        }
        boolean kept = ours.p95() <= 25 && other.p50() >= 50 * ours.p50();
        results.add(what, ours, other, "p95 ≤ 25 ms and ≥ 50×", kept);
    }

    private Question question(List<Integer> units, boolean months) {
        int unit = units.get(random.nextInt(units.size()));
        var from = LocalDate.of(2023 + random.nextInt(4), 1 + random.nextInt(12), 1);
        var until = from.plusMonths(1 + random.nextInt(12)).minusDays(1);
        return months
                ? new Question(unit, from, until)
                : new Question(unit, from.plusDays(random.nextInt(27)), until.minusDays(random.nextInt(5)));
    }

    private long groupBy(Question it) throws SQLException {
        var from =
                it.from().atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toOffsetDateTime();
        var until = it.until()
                .plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toOffsetDateTime();
        boolean nation = it.unit() == 1;
        var sql =
                GROUP_BY.replaceAll("\\?[12]", "?").formatted(nation ? "" : "where m.unit_id in (" + UNITS_BELOW + ")");
        return nation
                ? plain.time(sql, from, from, from, until, from, until)
                : plain.time(sql, from, from, from, until, from, until, it.unit());
    }
}
