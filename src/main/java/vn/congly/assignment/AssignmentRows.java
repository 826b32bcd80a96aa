package vn.congly.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;

/** The rows of {@code assignment}. */
@Repository
class AssignmentRows {

    private static final String COLUMNS = """
            select id, matter_id, unit_id, provider_id, provider_account, number, year, replaces, replace_ground, reason,
                   rulebook_version, decided_by, decided_by_name, decided_at, until
            from assignment.assignment
            """;
    private static final String NEXT_ID = """
            select nextval(pg_get_serial_sequence('assignment.assignment', 'id'))
            """;
    /** The row of the series stays locked until the decision is kept or undone: so no number is lost or given twice. */
    private static final String NEXT_NUMBER = """
            insert into assignment.series as s (unit_id, year, last) values (:unit, :year, 1)
            on conflict (unit_id, year) do update set last = s.last + 1
            returning last
            """;

    private static final String INSERT = """
            insert into assignment.assignment (id, matter_id, unit_id, provider_id, provider_account, number, year, replaces,
                replace_ground, reason, proposal, rulebook_version, decided_by, decided_by_name, decided_at)
            values (:id, :matter, :unit, :provider, :account, :number, :year, :replaces, :ground, :reason,
                cast(:proposal as jsonb), :rulebook, :by, :name, :at)
            """;
    private static final String END = """
            update assignment.assignment set until = :at where id = :id and until is null
            """;

    private final JdbcClient sql;

    AssignmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    AssignmentId nextId() {
        return new AssignmentId(sql.sql(NEXT_ID).query(Long.class).single());
    }

    int nextNumber(int unit, int year) {
        return sql.sql(NEXT_NUMBER)
                .param("unit", unit)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(Assignment it, String proposal) {
        sql.sql(INSERT)
                .param("id", it.id().value())
                .param("matter", it.matter().value())
                .param("unit", it.unit())
                .param("provider", it.provider().value())
                .param("account", it.providerAccount().orElse(null))
                .param("number", it.number())
                .param("year", it.year())
                .param("replaces", it.replaces().map(AssignmentId::value).orElse(null))
                .param("ground", it.ground())
                .param("reason", it.reason())
                .param("proposal", proposal)
                .param("rulebook", it.rulebookVersion())
                .param("by", it.decidedBy())
                .param("name", it.decidedByName())
                .param("at", it.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was in force and is no more. */
    boolean end(AssignmentId id, Instant at) {
        return sql.sql(END)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Assignment> find(AssignmentId id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(AssignmentRows::assignment)
                .optional();
    }

    List<Assignment> of(MatterId matter) {
        return sql.sql(COLUMNS + "where matter_id = :matter order by decided_at, id")
                .param("matter", matter.value())
                .query(AssignmentRows::assignment)
                .list();
    }

    Optional<String> evidence(AssignmentId id) {
        return sql.sql("select proposal::text from assignment.assignment where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static Assignment assignment(ResultSet row, int index) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new MatterId(row.getLong("matter_id")),
                row.getInt("unit_id"),
                new ProviderId(row.getLong("provider_id")),
                Optional.ofNullable(row.getObject("provider_account", Long.class)),
                row.getInt("number"),
                row.getInt("year"),
                Optional.ofNullable(row.getObject("replaces", Long.class)).map(AssignmentId::new),
                row.getString("replace_ground"),
                row.getString("reason"),
                row.getString("rulebook_version"),
                row.getLong("decided_by"),
                row.getString("decided_by_name"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
