package vn.congly.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums of one measure by unit and by month, exact at the moment of the statement as those of the forms are. */
@Component
class PictureRows {

    private static final String BY_UNIT = """
            with fresh as materialized (
                select e.measure, e.day, e.amount, e.unit_id
                from statistics.entry e
                where (e.txid, e.id) > ((select c.txid from statistics.cursor c), (select c.id from statistics.cursor c))
                order by e.txid, e.id
                limit 100000000
            )
            select t.unit_id, sum(t.total) as total
            from (
                select m.unit_id, m.total
                from statistics.monthly m
                where m.unit_id = any (:units) and m.measure = :measure and m.month >= :from and m.month < :wholeUntil
                union all
                select f.unit_id, f.amount
                from fresh f
                where f.unit_id = any (:units) and f.measure = :measure and f.day >= :from and f.day < :wholeUntil
                union all
                select e.unit_id, e.amount
                from statistics.entry e
                where e.unit_id = any (:units) and e.measure = :measure
                  and (e.day >= :start and e.day < :from or e.day >= :wholeUntil and e.day < :dayAfter)
            ) t
            group by t.unit_id
            """;

    private static final String BY_MONTH = """
            with fresh as materialized (
                select e.measure, e.day, e.amount, e.unit_id
                from statistics.entry e
                where (e.txid, e.id) > ((select c.txid from statistics.cursor c), (select c.id from statistics.cursor c))
                order by e.txid, e.id
                limit 100000000
            )
            select t.month, sum(t.total) as total
            from (
                select m.month, m.total
                from statistics.monthly m
                where m.unit_id = any (:rolled) and m.measure = :measure and m.month >= :from and m.month < :dayAfter
                union all
                select date_trunc('month', f.day)::date, f.amount
                from fresh f
                where f.unit_id = any (:units) and f.measure = :measure and f.day >= :from and f.day < :dayAfter
            ) t
            group by t.month
            """;

    private final JdbcClient jdbc;

    PictureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Integer, Long> byUnit(Scope scope, Measure measure, Period period) {
        var start = period.from();
        var from = start.getDayOfMonth() == 1 ? start : start.withDayOfMonth(1).plusMonths(1);
        var until = period.dayAfter().withDayOfMonth(1);
        var found = new LinkedHashMap<Integer, Long>();
        jdbc.sql(BY_UNIT)
                .param("units", scope.entries())
                .param("measure", measure.name())
                .param("start", start)
                .param("from", from.isAfter(until) ? period.dayAfter() : from)
                .param("wholeUntil", from.isAfter(until) ? period.dayAfter() : until)
                .param("dayAfter", period.dayAfter())
                .query((row, index) -> found.put(row.getInt("unit_id"), row.getLong("total")))
                .list();
        return found;
    }

    /** Whole months. */
    Map<LocalDate, Long> byMonth(Scope scope, Measure measure, Period period) {
        var found = new LinkedHashMap<LocalDate, Long>();
        jdbc.sql(BY_MONTH)
                .param("rolled", scope.rolled())
                .param("units", scope.entries())
                .param("measure", measure.name())
                .param("from", period.from())
                .param("dayAfter", period.dayAfter())
                .query((row, index) -> found.put(row.getObject("month", LocalDate.class), row.getLong("total")))
                .list();
        return found;
    }
}
