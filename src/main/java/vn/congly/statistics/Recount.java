package vn.congly.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts again, the slow way, and says where the ledger differs. It is the control of this room and therefore reads the
 * cases' own table, which nothing else here does.
 */
@Component
class Recount {

    private static final String CASES_AND_LEDGER = """
            with cases as (
                select m.unit_id, 'MATTER_ACCEPTED' as measure, m.form, m.field, '' as provider_kind,
                       date_trunc('month', m.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date as month, count(*) as total
                from matter.matter m
                group by 1, 2, 3, 4, 5, 6
                union all
                select m.unit_id, 'MATTER_ENDED', m.form, m.field, coalesce(m.provider_kind, ''),
                       date_trunc('month', m.ended_at at time zone 'Asia/Ho_Chi_Minh')::date, count(*)
                from matter.matter m
                where m.ended_at is not null
                group by 1, 2, 3, 4, 5, 6
            ), ledger as (
                select e.unit_id, e.measure, e.form, e.field, e.provider_kind, date_trunc('month', e.day)::date as month,
                       sum(e.amount) as total
                from statistics.entry e
                where e.measure in ('MATTER_ACCEPTED', 'MATTER_ENDED')
                group by 1, 2, 3, 4, 5, 6
            )
            select unit_id, measure, month, form, field, provider_kind,
                   coalesce(cases.total, 0) as expected, coalesce(ledger.total, 0) as found
            from cases full join ledger using (unit_id, measure, month, form, field, provider_kind)
            where coalesce(cases.total, 0) <> coalesce(ledger.total, 0)
            order by unit_id, measure, month
            limit 1000
            """;

    private static final String LEDGER_AND_MONTHS = """
            with entries as (
                select s.unit_id, e.measure, e.form, e.field, e.provider_kind, date_trunc('month', e.day)::date as month,
                       sum(e.amount) as total
                from statistics.cursor c, statistics.entry e cross join lateral (values (e.unit_id), (0)) s (unit_id)
                where (e.txid, e.id) <= (c.txid, c.id)
                group by 1, 2, 3, 4, 5, 6
            )
            select unit_id, measure, month, form, field, provider_kind,
                   coalesce(e.total, 0) as expected, coalesce(m.total, 0) as found
            from entries e full join statistics.monthly m using (unit_id, measure, month, form, field, provider_kind)
            where coalesce(e.total, 0) <> coalesce(m.total, 0)
            order by unit_id, measure, month
            limit 1000
            """;

    private static final String DAYS_AND_MONTHS = """
            with days as (
                select d.unit_id, d.measure, d.form, d.field, d.provider_kind, date_trunc('month', d.day)::date as month,
                       sum(d.total) as total
                from statistics.daily d
                group by 1, 2, 3, 4, 5, 6
            )
            select unit_id, measure, month, form, field, provider_kind,
                   coalesce(d.total, 0) as expected, coalesce(m.total, 0) as found
            from days d full join (select * from statistics.monthly where unit_id = 0) m
                using (unit_id, measure, month, form, field, provider_kind)
            where coalesce(d.total, 0) <> coalesce(m.total, 0)
            order by unit_id, measure, month
            limit 1000
            """;

    private static final String MONTHS_AND_YEARS = """
            with months as (
                select m.unit_id, m.measure, m.form, m.field, extract(year from m.month)::smallint as year,
                       sum(m.total) as total
                from statistics.monthly m
                group by 1, 2, 3, 4, 5
            )
            select unit_id, measure, make_date(year, 1, 1) as month, form, field, '' as provider_kind,
                   coalesce(m.total, 0) as expected, coalesce(y.total, 0) as found
            from months m full join statistics.yearly y using (unit_id, measure, year, form, field)
            where coalesce(m.total, 0) <> coalesce(y.total, 0)
            order by unit_id, measure, month
            limit 1000
            """;

    private final JdbcClient jdbc;

    Recount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that does not agree, at one moment, as far as the actor sees; empty is right. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Difference> differences() {
        return Stream.of(
                        differences("cases and ledger", CASES_AND_LEDGER),
                        differences("ledger and months", LEDGER_AND_MONTHS),
                        differences("days and months", DAYS_AND_MONTHS),
                        differences("months and years", MONTHS_AND_YEARS))
                .flatMap(List::stream)
                .toList();
    }

    private List<Difference> differences(String between, String sql) {
        return jdbc.sql(sql).query((row, index) -> difference(between, row)).list();
    }

    private static Difference difference(String between, ResultSet row) throws SQLException {
        return new Difference(
                between,
                row.getInt("unit_id"),
                Measure.valueOf(row.getString("measure")),
                row.getObject("month", LocalDate.class),
                row.getString("form"),
                row.getString("field"),
                row.getString("provider_kind"),
                row.getLong("expected"),
                row.getLong("found"));
    }
}
