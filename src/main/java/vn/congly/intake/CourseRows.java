package vn.congly.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.eligibility.Outcome;

/** What happened to requests and was decided on them: intake.event, intake.decision, intake.letter_series. */
@Component
class CourseRows {

    private final JdbcClient jdbc;

    CourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RequestId id, RequestEvent event) {
        jdbc.sql("""
                        insert into intake.event (request_id, at, kind, account_id, actor_name, unit_id, note, citation)
                        values (:id, :at, :kind, :account, :name, :unit, :note, :citation)
                        """)
                .param("id", id.value())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("kind", event.kind().name())
                .param("account", event.account())
                .param("name", event.actorName())
                .param("unit", event.unit())
                .param("note", event.note())
                .param("citation", event.citation())
                .update();
    }

    long nextDecision() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('intake.decision', 'id'))")
                .query(Long.class)
                .single();
    }

    void add(RequestId id, Decision decision, String evidence) {
        jdbc.sql("""
                        insert into intake.decision (id, request_id, outcome, ground, reason, number, year, unit_id, to_unit_id,
                               missing, proposal, rulebook_version, decided_by, decided_by_name, decided_at)
                        values (:decision, :id, :outcome, :ground, :reason, :number, :year, :unit, :to,
                               :missing, cast(:proposal as jsonb), :book, :account, :name, :at)
                        """)
                .param("decision", decision.id())
                .param("id", id.value())
                .param("outcome", decision.outcome().name())
                .param("ground", decision.ground())
                .param("reason", decision.reason())
                .param("number", decision.number().orElse(null))
                .param("year", decision.year())
                .param("unit", decision.unit())
                .param("to", decision.toUnit().orElse(null))
                .param("missing", decision.missing().toArray(String[]::new))
                .param("proposal", evidence)
                .param("book", decision.rulebookVersion())
                .param("account", decision.decidedBy())
                .param("name", decision.decidedByName())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next number of the unit's series of this kind and year; undone with the transaction, so without gaps. */
    int nextLetter(int unit, String kind, int year) {
        return jdbc.sql("""
                        insert into intake.letter_series as s (unit_id, kind, year, last) values (:unit, :kind, :year, 1)
                        on conflict (unit_id, kind, year) do update set last = s.last + 1
                        returning last
                        """)
                .param("unit", unit)
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    List<RequestEvent> events(RequestId id) {
        return jdbc.sql("""
                        select at, kind, account_id, actor_name, unit_id, note, citation
                        from intake.event where request_id = :id order by at, id
                        """).param("id", id.value()).query(CourseRows::event).list();
    }

    List<Decision> decisions(RequestId id) {
        return jdbc.sql("""
                        select id, outcome, ground, reason, number, year, unit_id, to_unit_id, missing, rulebook_version,
                               decided_by, decided_by_name, decided_at
                        from intake.decision where request_id = :id order by decided_at, id
                        """).param("id", id.value()).query(CourseRows::decision).list();
    }

    private static RequestEvent event(ResultSet row, int index) throws SQLException {
        return new RequestEvent(
                RequestMapping.instant(row, "at").orElseThrow(),
                RequestEvent.Kind.valueOf(row.getString("kind")),
                row.getLong("account_id"),
                row.getString("actor_name"),
                row.getInt("unit_id"),
                row.getString("note"),
                row.getString("citation"));
    }

    private static Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                row.getLong("id"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("ground"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("number", Integer.class)),
                row.getInt("year"),
                row.getInt("unit_id"),
                Optional.ofNullable(row.getObject("to_unit_id", Integer.class)),
                List.of(RequestMapping.texts(row, "missing")),
                row.getString("rulebook_version"),
                row.getLong("decided_by"),
                row.getString("decided_by_name"),
                RequestMapping.instant(row, "decided_at").orElseThrow());
    }
}
