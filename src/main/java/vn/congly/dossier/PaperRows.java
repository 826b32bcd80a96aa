package vn.congly.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.access.Actor;
import vn.congly.matter.MatterId;

/** The table {@code dossier.paper}. */
@Repository
class PaperRows {

    private static final String COLUMNS = """
            select id, matter_id, kind, title, dated, pages, file_hash, file_name, media_type, size, filed_at,
                   filed_by_name, withdrawn_at, withdrawn_reason
              from dossier.paper
            """;

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PaperId add(NewPaper paper, Actor actor, Instant now) {
        var file = paper.file();
        return new PaperId(jdbc.sql("""
                        insert into dossier.paper (matter_id, kind, title, dated, pages, file_hash, file_name, media_type,
                                                   size, filed_at, filed_by, filed_by_name)
                        values (:matter, :kind, :title, :dated, :pages, :hash, :name, :mediaType, :size, :now, :actor,
                                :actorName)
                        returning id
                        """)
                .param("matter", paper.matter().value())
                .param("kind", paper.kind())
                .param("title", paper.title())
                .param("dated", paper.dated())
                .param("pages", paper.pages())
                .param("hash", file.map(it -> it.hash().bytes()).orElse(null))
                .param("name", file.map(FiledFile::name).orElse(""))
                .param("mediaType", file.map(it -> it.type().mediaType()).orElse(""))
                .param("size", file.map(FiledFile::size).orElse(0L))
                .param("now", Timestamp.from(now))
                .param("actor", actor.account())
                .param("actorName", actor.name())
                .query(Long.class)
                .single());
    }

    /** In the order of the law: by day, and papers of one day as they were filed. */
    List<Paper> of(MatterId matter) {
        return jdbc.sql(COLUMNS + " where matter_id = :matter order by dated, id")
                .param("matter", matter.value())
                .query(PaperRows::read)
                .list();
    }

    Optional<Paper> find(PaperId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(PaperRows::read)
                .optional();
    }

    /** False where it has a copy already or was withdrawn. */
    boolean digitize(PaperId id, FiledFile file, int pages) {
        return jdbc.sql("""
                                update dossier.paper
                                   set file_hash = :hash, file_name = :name, media_type = :mediaType, size = :size,
                                       pages = :pages
                                 where id = :id and file_hash is null and withdrawn_at is null
                                """)
                        .param("hash", file.hash().bytes())
                        .param("name", file.name())
                        .param("mediaType", file.type().mediaType())
                        .param("size", file.size())
                        .param("pages", pages)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** False where somebody else withdrew it first. */
    boolean withdraw(PaperId id, String reason, Instant now) {
        return jdbc.sql("""
                                update dossier.paper
                                   set withdrawn_at = :now, withdrawn_reason = :reason
                                 where id = :id and withdrawn_at is null
                                """)
                        .param("now", Timestamp.from(now))
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Paper read(ResultSet row, int ordinal) throws SQLException {
        return new Paper(
                new PaperId(row.getLong("id")),
                new MatterId(row.getLong("matter_id")),
                row.getString("kind"),
                row.getString("title"),
                row.getObject("dated", LocalDate.class),
                row.getInt("pages"),
                file(row),
                row.getTimestamp("filed_at").toInstant(),
                row.getString("filed_by_name"),
                withdrawal(row));
    }

    private static Optional<FiledFile> file(ResultSet row) throws SQLException {
        var hash = row.getBytes("file_hash");
        return hash == null
                ? Optional.empty()
                : Optional.of(new FiledFile(
                        FileHash.of(hash),
                        row.getString("file_name"),
                        FileType.ofMediaType(row.getString("media_type")).orElseThrow(),
                        row.getLong("size")));
    }

    private static Optional<Paper.Withdrawal> withdrawal(ResultSet row) throws SQLException {
        var at = Optional.ofNullable(row.getTimestamp("withdrawn_at"));
        var reason = row.getString("withdrawn_reason");
        return at.map(it -> new Paper.Withdrawal(it.toInstant(), reason));
    }
}
