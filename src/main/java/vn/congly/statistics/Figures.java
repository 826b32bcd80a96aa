package vn.congly.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the sums of a period, exact at the moment of the statement: what is rolled up, plus the entries that the roll-up
 * has not reached. Whole years before the period come from the years' sums, whole months from the months', and only the
 * days of a month that the period cuts through from the entries themselves, or for the nation from the days' sums.
 *
 * <p>The fresh entries are read apart, in the order of their key and with a limit that no ledger reaches: the planner does not
 * know how few they are and would else read every entry of the unit.
 */
@Component
class Figures {

    private static final String SUMS = """
            with reached as materialized (select c.txid, c.id from statistics.cursor c limit 1),
            fresh as materialized (
                select e.measure, e.day, e.form, e.field, e.provider_kind, e.amount, e.unit_id
                from statistics.entry e
                where (e.txid, e.id) > ((select r.txid from reached r), (select r.id from reached r))
                order by e.txid, e.id
                limit 100000000
            )
            select t.measure, t.span, t.form, t.field, t.provider_kind, sum(t.total) as total
            from (
                select y.measure, 'BEFORE' as span, y.form, y.field, '' as provider_kind, y.total
                from statistics.yearly y
                where y.unit_id = any (:rolled) and y.measure = any (:measures) and y.year < :year
                union all
                select m.measure, case when m.month < :from then 'BEFORE' else 'WITHIN' end, m.form, m.field,
                       case when m.month < :from then '' else m.provider_kind end, m.total
                from statistics.monthly m
                where m.unit_id = any (:rolled) and m.measure = any (:measures)
                  and m.month >= :yearStart and m.month < :dayAfter and m.month <> all (:cut)
                union all
                select f.measure, case when f.day < :from then 'BEFORE' else 'WITHIN' end, f.form, f.field,
                       case when f.day < :from then '' else f.provider_kind end, f.amount
                from fresh f
                where f.day < :dayAfter and f.unit_id = any (:units) and f.measure = any (:measures)
                %s
            ) t
            group by t.measure, t.span, t.form, t.field, t.provider_kind
            """;

    private static final String DAYS_OF_UNITS = """
                union all
                select e.measure, case when e.day < :from then 'BEFORE' else 'WITHIN' end, e.form, e.field,
                       case when e.day < :from then '' else e.provider_kind end, e.amount
                from statistics.entry e, reached r
                where (e.txid, e.id) <= (r.txid, r.id) and e.unit_id = any (:units) and e.measure = any (:measures)
                  and e.day >= :cutStart and e.day < :cutEnd
            """;

    private static final String DAYS_OF_THE_NATION = """
                union all
                select d.measure, case when d.day < :from then 'BEFORE' else 'WITHIN' end, d.form, d.field,
                       case when d.day < :from then '' else d.provider_kind end, d.total
                from statistics.daily d
                where d.unit_id = any (:rolled) and d.measure = any (:measures) and d.day >= :cutStart and d.day < :cutEnd
            """;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tally> of(Scope scope, Collection<Measure> measures, Period period) {
        var cut = cutMonths(period);
        var days = new StringBuilder();
        for (int i = 0; i < cut.size(); i++) {
            var cutDays = scope.nation() ? DAYS_OF_THE_NATION : DAYS_OF_UNITS;
            days.append(cutDays.replace(":cutStart", ":cutStart" + i).replace(":cutEnd", ":cutEnd" + i));
        }
        var sums = jdbc.sql(SUMS.formatted(days))
                .param("rolled", scope.rolled())
                .param("units", scope.entries())
                .param("measures", measures.stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("year", period.from().getYear())
                .param("yearStart", period.from().withDayOfYear(1))
                .param("from", period.from())
                .param("dayAfter", period.dayAfter())
                .param("cut", cut.stream().map(java.sql.Date::valueOf).toArray(java.sql.Date[]::new));
        for (int i = 0; i < cut.size(); i++) {
            var next = cut.get(i).plusMonths(1);
            sums = sums.param("cutStart" + i, cut.get(i))
                    .param("cutEnd" + i, next.isBefore(period.dayAfter()) ? next : period.dayAfter());
        }
        return sums.query(Figures::tally).list();
    }

    /** First days of the months that the period begins or ends in the midst of. */
    static List<LocalDate> cutMonths(Period period) {
        return Stream.of(period.from(), period.dayAfter())
                .filter(it -> it.getDayOfMonth() > 1)
                .map(it -> it.withDayOfMonth(1))
                .distinct()
                .toList();
    }

    private static Tally tally(ResultSet row, int index) throws SQLException {
        return new Tally(
                Measure.valueOf(row.getString("measure")),
                Span.valueOf(row.getString("span")),
                row.getString("form"),
                row.getString("field"),
                row.getString("provider_kind"),
                row.getLong("total"));
    }
}
