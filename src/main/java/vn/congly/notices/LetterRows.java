package vn.congly.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.intake.RequestId;
import vn.congly.matter.MatterId;

/** The table {@code notices.letter}. */
@Repository
class LetterRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LetterRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty where the cause already has its letter. */
    Optional<LetterId> add(NewLetter letter) {
        long id = jdbc.sql("select nextval(pg_get_serial_sequence('notices.letter', 'id'))")
                .query(Long.class)
                .single();
        int added = jdbc.sql("""
                        insert into notices.letter (id, kind, request_id, matter_id, unit_id, number, year, wording, made_at,
                                                    cause)
                        values (:id, :kind, :request, :matter, :unit, :number, :year, :wording::jsonb, :at, :cause)
                        on conflict (cause) do nothing
                        """)
                .param("id", id)
                .param("kind", letter.kind().name())
                .param(
                        "request",
                        letter.about() instanceof About.OfRequest it
                                ? it.request().value()
                                : null)
                .param(
                        "matter",
                        letter.about() instanceof About.OfMatter it
                                ? it.matter().value()
                                : null)
                .param("unit", letter.unit())
                .param("number", letter.number().orElse(null))
                .param("year", letter.year())
                .param("wording", json.writeValueAsString(letter.wording()))
                .param("at", Timestamp.from(letter.at()))
                .param("cause", letter.cause())
                .update();
        return added == 1 ? Optional.of(new LetterId(id)) : Optional.empty();
    }

    Optional<LetterId> of(String cause) {
        return jdbc.sql("select id from notices.letter where cause = :cause")
                .param("cause", cause)
                .query((row, ordinal) -> new LetterId(row.getLong("id")))
                .optional();
    }

    Optional<Letter> find(LetterId id) {
        return jdbc.sql("""
                        select id, kind, request_id, matter_id, unit_id, number, year, wording, made_at
                          from notices.letter
                         where id = :id
                        """).param("id", id.value()).query(this::read).optional();
    }

    /** Newest first. */
    List<LetterLine> ofRequest(long request) {
        return jdbc.sql("""
                        select id, kind, number, year, made_at
                          from notices.letter
                         where request_id = :request
                         order by made_at desc, id desc
                        """)
                .param("request", request)
                .query((row, ordinal) -> line(row))
                .list();
    }

    /** Newest first. */
    List<LetterLine> ofMatter(long matter) {
        return jdbc.sql("""
                        select id, kind, number, year, made_at
                          from notices.letter
                         where matter_id = :matter
                         order by made_at desc, id desc
                        """)
                .param("matter", matter)
                .query((row, ordinal) -> line(row))
                .list();
    }

    private Letter read(ResultSet row, int ordinal) throws SQLException {
        long request = row.getLong("request_id");
        var about = row.wasNull() ? About.of(new MatterId(row.getLong("matter_id"))) : About.of(new RequestId(request));
        return new Letter(
                new LetterId(row.getLong("id")),
                LetterKind.valueOf(row.getString("kind")),
                about,
                row.getInt("unit_id"),
                number(row),
                row.getInt("year"),
                json.readValue(row.getString("wording"), Wording.class),
                row.getTimestamp("made_at").toInstant());
    }

    private static LetterLine line(ResultSet row) throws SQLException {
        return new LetterLine(
                new LetterId(row.getLong("id")),
                LetterKind.valueOf(row.getString("kind")),
                number(row),
                row.getInt("year"),
                row.getTimestamp("made_at").toInstant());
    }

    private static Optional<Integer> number(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("number", Integer.class));
    }
}
