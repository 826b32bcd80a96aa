package vn.congly.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums up the entries of the ledger by month and by year, for each unit and for the nation, and the nation's by day. The sums and the cursor move in
 * one transaction, and only over entries below the snapshot's horizon: all of those are committed or gone, so none can
 * appear later behind the cursor. Whoever finds another at this work leaves it to them.
 */
@Component
class RollUp {

    /** The number under which the sums of the nation stand, where a unit has its own. */
    static final int NATION = 0;

    static final int MOST = 50_000;

    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtext('statistics.roll-up'))";

    private static final String STEP = """
            with fresh as materialized (
                select e.txid, e.id, e.measure, e.day, e.unit_id, e.form, e.field, e.provider_kind, e.amount
                from statistics.entry e, statistics.cursor c
                where (e.txid, e.id) > (c.txid, c.id) and e.txid < pg_snapshot_xmin(pg_current_snapshot())
                order by e.txid, e.id
                limit :most
            ), months as (
                insert into statistics.monthly as m (unit_id, measure, month, form, field, provider_kind, total)
                select s.unit_id, f.measure, date_trunc('month', f.day)::date, f.form, f.field, f.provider_kind, sum(f.amount)
                from fresh f cross join lateral (values (f.unit_id), (:nation)) s (unit_id)
                group by 1, 2, 3, 4, 5, 6
                order by 1, 2, 3, 4, 5, 6
                on conflict (unit_id, measure, month, form, field, provider_kind)
                    do update set total = m.total + excluded.total
            ), days as (
                insert into statistics.daily as d (unit_id, measure, day, form, field, provider_kind, total)
                select :nation, f.measure, f.day, f.form, f.field, f.provider_kind, sum(f.amount)
                from fresh f
                group by 1, 2, 3, 4, 5, 6
                order by 1, 2, 3, 4, 5, 6
                on conflict (unit_id, measure, day, form, field, provider_kind) do update set total = d.total + excluded.total
            ), years as (
                insert into statistics.yearly as y (unit_id, measure, year, form, field, total)
                select s.unit_id, f.measure, extract(year from f.day)::smallint, f.form, f.field, sum(f.amount)
                from fresh f cross join lateral (values (f.unit_id), (:nation)) s (unit_id)
                group by 1, 2, 3, 4, 5
                order by 1, 2, 3, 4, 5
                on conflict (unit_id, measure, year, form, field) do update set total = y.total + excluded.total
            )
            update statistics.cursor c
            set txid = last.txid, id = last.id
            from (select f.txid, f.id from fresh f order by f.txid desc, f.id desc limit 1) last
            returning (select count(*) from fresh)
            """;

    private static final String FORGET = """
            with days as (delete from statistics.daily), months as (delete from statistics.monthly),
                 years as (delete from statistics.yearly)
            update statistics.cursor set txid = '0', id = 0
            """;

    private final JdbcClient jdbc;

    RollUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums up the next entries; returns how many. Fewer than {@link #MOST} means that no more could be reached now. */
    @Transactional
    public int step() {
        return step(MOST);
    }

    @Transactional
    public int step(int most) {
        boolean alone = jdbc.sql(ALONE).query(Boolean.class).single();
        return alone
                ? jdbc.sql(STEP)
                        .param("most", most)
                        .param("nation", NATION)
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                : 0;
    }

    /** Throws the sums away, never the entries; the next steps make them anew. */
    @Transactional
    public void forget() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('statistics.roll-up'))")
                .query((row, index) -> "")
                .list();
        jdbc.sql(FORGET).update();
    }
}
