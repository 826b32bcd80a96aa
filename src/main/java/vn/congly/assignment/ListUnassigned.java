package vn.congly.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.assignment.UnassignedMatter.Pressing;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Deadline;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.matter.MatterId;

/** The cases of the actor's units for which nobody is named yet, the most pressing first. */
@Component
public class ListUnassigned {

    private static final String LIST = """
            select m.id, m.code, m.unit_id, m.form, m.field, m.custody, m.beneficiary_name, m.accepted_at,
                   c.rule, c.started_at, c.due_at
            from matter.matter m
            left join lateral (select k.rule, k.started_at, k.due_at
                               from matter.clock k
                               where k.matter_id = m.id and k.stopped_at is null and k.rule not like 'proof%'
                               order by k.due_at limit 1) c on true
            where m.state = 'ACCEPTED' and m.unit_id = any (:units)
            order by c.due_at nulls last, m.accepted_at, m.id
            limit :limit
            """;
    private static final String TO_REPLACE = """
            select m.id, m.code, m.unit_id, m.form, m.field, m.custody, m.beneficiary_name, m.accepted_at,
                   c.rule, c.started_at, c.due_at
            from matter.clock c join matter.matter m on m.id = c.matter_id
            where c.unit_id = any (:units) and c.stopped_at is null and c.rule in ('replace-criminal', 'replace-civil')
            order by c.due_at, m.id
            limit :limit
            """;

    private final JdbcClient sql;
    private final Access access;
    private final Rulebook book;
    private final Deadlines deadlines;
    private final Clock clock;

    ListUnassigned(JdbcClient sql, Access access, Rulebook book, Deadlines deadlines, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.book = book;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UnassignedMatter> list(int limit) {
        return ask(LIST, limit);
    }

    /** Cases whose provider was refused by a body and must be replaced in time (TTLT 10/2018 Art. 6). */
    @Transactional(readOnly = true)
    public List<UnassignedMatter> toReplace(int limit) {
        return ask(TO_REPLACE, limit);
    }

    private List<UnassignedMatter> ask(String question, int limit) {
        access.require(Act.ASSIGN_PROVIDER);
        var now = clock.instant();
        return sql.sql(question)
                .param("units", access.units().toArray(Integer[]::new))
                .param("limit", limit)
                .query((row, index) -> line(row, now))
                .list();
    }

    private UnassignedMatter line(ResultSet row, Instant now) throws SQLException {
        return new UnassignedMatter(
                new MatterId(row.getLong("id")),
                row.getString("code"),
                row.getInt("unit_id"),
                FormOfAid.valueOf(row.getString("form")),
                row.getString("field"),
                Custody.valueOf(row.getString("custody")),
                row.getString("beneficiary_name"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                pressing(row, now));
    }

    private Optional<Pressing> pressing(ResultSet row, Instant now) throws SQLException {
        var rule = Optional.ofNullable(row.getString("rule"));
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        var started = row.getObject("started_at", OffsetDateTime.class).toInstant();
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var clockRule = book.required("clocks", rule.orElseThrow(), Deadlines.dayOf(started));
        var deadline = new Deadline(clockRule, started, due);
        return Optional.of(new Pressing(deadline, deadlines.remaining(deadline, now)));
    }
}
