package vn.congly.matter.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;

/** Reads what is due out of the running clocks. A clock that is due at once is late from the next day on. */
@Component
class DueRows {

    private static final String COLUMNS = """
            select m.id, m.code, m.form, m.field, m.beneficiary_name, m.provider_account, m.provider_name,
                   m.provider_kind, c.rule, c.citation, c.started_at, c.due_at
            """;
    private static final String LATE = "(c.due_at <= :now and not (c.due_at = c.started_at and c.due_at >= :today)) ";
    private static final String TODAY = "(c.due_at <= :tomorrow and not " + LATE + ") ";

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Counts(int late, int today, int unassigned) {}

    Counts counts(Scope scope, Instant now) {
        return jdbc.sql("""
                        select count(*) filter (where %s) late, count(*) filter (where %s) today,
                               (select count(*) from matter.matter m
                                 where %s and m.state = 'ACCEPTED' and m.provider_id is null) unassigned
                          from matter.clock c where c.stopped_at is null and c.due_at <= :tomorrow and %s
                        """.formatted(LATE, TODAY, scope.on("m"), scope.on("c")))
                .params(scope.values())
                .param("now", Columns.of(now))
                .param("today", Columns.of(midnight(now, 0)))
                .param("tomorrow", Columns.of(midnight(now, 1)))
                .query((row, line) -> new Counts(row.getInt("late"), row.getInt("today"), row.getInt("unassigned")))
                .single();
    }

    List<DueRow> late(Scope scope, Instant now, int most) {
        return running(LATE, scope, now, most);
    }

    List<DueRow> today(Scope scope, Instant now, int most) {
        return running(TODAY, scope, now, most);
    }

    /** What runs out after today in cases that have their provider. */
    List<DueRow> ahead(Scope scope, Instant now, int most) {
        return running("c.due_at > :tomorrow and m.provider_id is not null ", scope, now, most);
    }

    private List<DueRow> running(String when, Scope scope, Instant now, int most) {
        return jdbc.sql("select due.* from " + scope.each() + " cross join lateral (" + COLUMNS
                        + """
                                 , c.id as clock
                            from matter.clock c join matter.matter m on m.id = c.matter_id
                           where c.stopped_at is null and %s and %s
                           order by c.due_at, c.id limit :most) due
                         order by due.due_at, due.clock limit :most
                        """.formatted(when, scope.ofEach("c")))
                .params(scope.values())
                .param("now", Columns.of(now))
                .param("today", Columns.of(midnight(now, 0)))
                .param("tomorrow", Columns.of(midnight(now, 1)))
                .param("most", most)
                .query((row, line) -> due(row, scope))
                .list();
    }

    /** Accepted cases without a provider whose first clock runs out after today, or that have none. */
    List<DueRow> unassigned(Scope scope, Instant now, int most) {
        return jdbc.sql(COLUMNS + """
                          from matter.matter m
                          left join lateral (select c.rule, c.citation, c.started_at, c.due_at from matter.clock c
                               where c.matter_id = m.id and c.stopped_at is null order by c.due_at limit 1) c on true
                         where %s and m.state = 'ACCEPTED' and m.provider_id is null
                           and (c.due_at is null or c.due_at > :tomorrow)
                         order by c.due_at nulls last, m.id limit :most
                        """.formatted(scope.on("m")))
                .params(scope.values())
                .param("tomorrow", Columns.of(midnight(now, 1)))
                .param("most", most)
                .query((row, line) -> due(row, scope))
                .list();
    }

    private static DueRow due(ResultSet row, Scope scope) throws SQLException {
        var clock = Columns.maybeText(row, "rule");
        return new DueRow(
                row.getLong("id"),
                row.getString("code"),
                row.getString("form"),
                row.getString("field"),
                row.getString("beneficiary_name"),
                Columns.maybeText(row, "provider_name"),
                Columns.maybeText(row, "provider_kind").orElse(""),
                Columns.maybeLong(row, "provider_account")
                        .filter(it -> it == scope.account())
                        .isPresent(),
                clock.isPresent() ? Optional.of(clock(row)) : Optional.empty(),
                Optional.empty());
    }

    private static RunningClock clock(ResultSet row) throws SQLException {
        return new RunningClock(
                row.getString("rule"),
                row.getString("citation"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "due_at"),
                Optional.empty());
    }

    private static Instant midnight(Instant now, int days) {
        return Deadlines.dayOf(now)
                .plusDays(days)
                .atStartOfDay(Deadlines.VIETNAM)
                .toInstant();
    }
}
