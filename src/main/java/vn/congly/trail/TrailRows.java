package vn.congly.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TrailRows {

    private static final String WRITE = """
            insert into trail.event (account_id, action, object_type, object_id, unit_id, body)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String OF = """
            select at, account_id, convert_from(body, 'UTF8')::jsonb ->> 'name' as name,
                   convert_from(body, 'UTF8')::jsonb ->> 'role' as role,
                   coalesce((convert_from(body, 'UTF8')::jsonb ->> 'of_unit')::integer, 0) as of_unit,
                   action, object_type, object_id
            from trail.of(:type, :id)
            """;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    TrailRows(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** One round trip, however many entries. */
    void write(List<Written> entries) {
        template.batchUpdate(WRITE, entries, entries.size(), (statement, it) -> {
            statement.setLong(1, it.account());
            statement.setString(2, it.action());
            statement.setString(3, it.objectType());
            statement.setString(4, it.objectId());
            statement.setObject(5, it.unit().orElse(null), java.sql.Types.INTEGER);
            statement.setBytes(6, it.body());
        });
    }

    List<Seen> of(String type, String id) {
        return jdbc.sql(OF)
                .param("type", type)
                .param("id", id)
                .query(TrailRows::seen)
                .list();
    }

    static Seen seen(ResultSet row, int index) throws SQLException {
        return new Seen(
                row.getTimestamp("at").toInstant(),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("role"),
                row.getInt("of_unit"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"));
    }
}
