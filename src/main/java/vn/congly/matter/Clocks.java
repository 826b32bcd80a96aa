package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.access.Role;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Standing;

/** The clocks that run for whoever sits at the desk: a provider's own, or those of the units in custody. */
@Component
public class Clocks {

    /** Each unit's earliest clocks come from the partial index in order, so the nation's size does not matter. */
    private static final String OF_UNITS = """
            select m.id, m.code, m.unit_id, m.state, m.form, m.field, m.beneficiary_name, m.provider_name,
                   c.rule, c.started_at, c.due_at
            from (select c.matter_id, c.rule, c.started_at, c.due_at
                  from unnest(:units) as u (unit_id)
                  cross join lateral (select k.matter_id, k.rule, k.started_at, k.due_at
                                      from matter.clock k
                                      where k.unit_id = u.unit_id and k.stopped_at is null
                                      order by k.due_at limit :limit) c
                  order by c.due_at limit :limit) c
            join matter.matter m on m.id = c.matter_id
            order by c.due_at, m.id
            """;

    private static final String OF_ACCOUNT = """
            select m.id, m.code, m.unit_id, m.state, m.form, m.field, m.beneficiary_name, m.provider_name,
                   c.rule, c.started_at, c.due_at
            from (select k.matter_id, k.rule, k.started_at, k.due_at
                  from matter.clock k
                  where k.provider_account = :account and k.stopped_at is null
                  order by k.due_at limit :limit) c
            join matter.matter m on m.id = c.matter_id
            order by c.due_at, m.id
            """;
    private static final int MOST = 500;

    private final Access access;
    private final JdbcClient jdbc;
    private final RunningClocks clocks;
    private final Clock clock;

    Clocks(Access access, JdbcClient jdbc, RunningClocks clocks, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The earliest clocks of the actor, so many at most. */
    @Transactional(readOnly = true)
    public WorkQueue queue(int limit) {
        var actor = access.require(Act.OPEN_DESK);
        int asked = Math.clamp(limit, 1, MOST);
        var now = clock.instant();
        var question = actor.role() == Role.PROVIDER
                ? jdbc.sql(OF_ACCOUNT).param("account", actor.account())
                : jdbc.sql(OF_UNITS).param("units", Sql.numbers(access.units()));
        var all = question.param("limit", asked + 1)
                .query((row, index) -> line(row, now))
                .list();
        var shown = all.subList(0, Math.min(asked, all.size()));
        return new WorkQueue(
                standing(shown, Standing.LATE),
                standing(shown, Standing.TODAY),
                standing(shown, Standing.AHEAD),
                all.size() > asked);
    }

    private static List<OpenClock> standing(List<OpenClock> lines, Standing standing) {
        return lines.stream()
                .filter(it -> it.clock().remaining().standing() == standing)
                .toList();
    }

    private OpenClock line(ResultSet row, Instant now) throws SQLException {
        return new OpenClock(
                new MatterId(row.getLong("id")),
                row.getString("code"),
                row.getInt("unit_id"),
                MatterState.valueOf(row.getString("state")),
                FormOfAid.valueOf(row.getString("form")),
                row.getString("field"),
                row.getString("beneficiary_name"),
                row.getString("provider_name"),
                clocks.clock(
                        row.getString("rule"),
                        Sql.instant(row, "started_at"),
                        Sql.instant(row, "due_at"),
                        Optional.empty(),
                        now));
    }
}
