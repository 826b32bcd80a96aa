package vn.congly.matter.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.matter.PartyNames;

/** Reads lists of cases, newest acceptance first, each with its most pressing clock. */
@Component
class MatterListRows {

    private static final String COLUMNS = """
            select m.id, m.code, m.form, m.state, m.beneficiary_name, m.field, m.accepted_at, m.provider_name,
                   c.rule, c.citation, c.started_at, c.due_at
              from (%s) m
              left join lateral (select c.rule, c.citation, c.started_at, c.due_at from matter.clock c
                   where c.matter_id = m.id and c.stopped_at is null order by c.due_at limit 1) c on true
             order by m.accepted_at desc, m.id desc
            """;

    private final JdbcClient jdbc;
    private final PartyNames names;

    MatterListRows(JdbcClient jdbc, PartyNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    List<MatterRow> list(Scope scope, MatterFilter filter, Instant now, int most) {
        var tomorrow =
                Deadlines.dayOf(now).plusDays(1).atStartOfDay(Deadlines.VIETNAM).toInstant();
        return jdbc.sql(COLUMNS.formatted("select * from matter.matter m where " + scope.on("m") + " and "
                        + filter.condition() + " order by m.accepted_at desc, m.id desc limit :most"))
                .params(scope.values())
                .param("state", filter.state())
                .param("form", filter.form())
                .param("after", filter.after())
                .param("now", Columns.of(now))
                .param("tomorrow", Columns.of(tomorrow))
                .param("most", most)
                .query((row, line) -> matter(row))
                .list();
    }

    /** Cases of this number in the register book of any form and year. */
    List<MatterRow> numbered(Scope scope, int number, int most) {
        return jdbc.sql(COLUMNS.formatted("select * from matter.matter m where " + scope.on("m")
                        + " and m.number = :number order by m.accepted_at desc limit :most"))
                .params(scope.values())
                .param("number", number)
                .param("most", most)
                .query((row, line) -> matter(row))
                .list();
    }

    List<MatterRow> of(List<Long> ids) {
        return jdbc.sql(COLUMNS.formatted("select * from matter.matter m where m.id = any(:ids)"))
                .param("ids", ids.toArray(Long[]::new))
                .query((row, line) -> matter(row))
                .list();
    }

    private static MatterRow matter(ResultSet row) throws SQLException {
        boolean runs = row.getString("rule") != null;
        return new MatterRow(
                row.getLong("id"),
                row.getString("code"),
                row.getString("form"),
                row.getString("state"),
                row.getString("beneficiary_name"),
                row.getString("field"),
                Columns.instant(row, "accepted_at"),
                Columns.maybeText(row, "provider_name"),
                runs ? Optional.of(clock(row)) : Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static RunningClock clock(ResultSet row) throws SQLException {
        return new RunningClock(
                row.getString("rule"),
                row.getString("citation"),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "due_at"),
                Optional.empty());
    }
}
