package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how units stand: the load of their providers, the requests that wait, and their counts side by side. */
@Component
class TeamRows {

    private static final int MOST = 8;

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Waiting(int count, Optional<Instant> since, Optional<Long> oldest) {}

    record UnitCount(int unit, int waiting, int unassigned, int open, int late) {}

    List<Load.Person> load(Scope scope, Instant now) {
        return jdbc.sql("""
                        with late as materialized (select distinct c.matter_id from matter.clock c
                               where c.unit_id = any(:units) and c.stopped_at is null and c.due_at <= :now)
                        select m.provider_name, count(*) open, count(l.matter_id) late, avg(count(*)) over () mean
                          from matter.matter m left join late l on l.matter_id = m.id
                         where m.unit_id = any(:units) and m.state in ('ACCEPTED', 'IN_PROGRESS', 'STAYED')
                           and m.provider_id is not null
                         group by m.provider_id, m.provider_name order by open desc, m.provider_name limit :most
                        """)
                .param("units", scope.units().toArray(Integer[]::new))
                .param("now", Columns.of(now))
                .param("most", MOST)
                .query((row, line) -> new Load.Person(
                        row.getString("provider_name"), row.getInt("open"), row.getInt("late"), row.getDouble("mean")))
                .list();
    }

    /** How many open cases a provider has in hand. */
    int holding(long account) {
        return jdbc.sql("""
                        select count(*) from matter.matter
                         where provider_account = :account and state in ('ACCEPTED', 'IN_PROGRESS', 'STAYED')
                        """).param("account", account).query(Integer.class).single();
    }

    Waiting waiting(Scope scope) {
        return jdbc.sql("""
                        select count(*) waiting, min(received_at) since, (array_agg(id order by received_at))[1] oldest
                          from intake.request where unit_id = any(:units) and state = 'RECEIVED'
                        """)
                .param("units", scope.units().toArray(Integer[]::new))
                .query((row, line) -> new Waiting(
                        row.getInt("waiting"), Columns.maybeInstant(row, "since"), Columns.maybeLong(row, "oldest")))
                .single();
    }

    List<UnitCount> counts(Scope scope, Instant now) {
        return jdbc.sql("""
                        with units(unit_id) as (select unnest(:units::integer[])),
                        r as (select unit_id, count(*) n from intake.request
                               where unit_id = any(:units) and state = 'RECEIVED' group by 1),
                        m as (select unit_id, count(*) filter (where state = 'ACCEPTED' and provider_id is null) unassigned,
                                     count(*) open
                                from matter.matter where unit_id = any(:units)
                                 and state in ('ACCEPTED', 'IN_PROGRESS', 'STAYED') group by 1),
                        c as (select unit_id, count(*) n from matter.clock
                               where stopped_at is null and due_at <= :now and unit_id = any(:units) group by 1)
                        select units.unit_id, coalesce(r.n, 0) waiting, coalesce(m.unassigned, 0) unassigned,
                               coalesce(m.open, 0) open, coalesce(c.n, 0) late
                          from units left join r using (unit_id) left join m using (unit_id) left join c using (unit_id)
                        """)
                .param("units", scope.units().toArray(Integer[]::new))
                .param("now", Columns.of(now))
                .query((row, line) -> new UnitCount(
                        row.getInt("unit_id"),
                        row.getInt("waiting"),
                        row.getInt("unassigned"),
                        row.getInt("open"),
                        row.getInt("late")))
                .list();
    }
}
