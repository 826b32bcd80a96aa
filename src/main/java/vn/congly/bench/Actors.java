package vn.congly.bench;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Actor;
import vn.congly.access.Role;

/** Heads of the sample nation, to act in the benchmark. */
@Component
@ConditionalOnBooleanProperty("congly.bench")
class Actors {

    private static final String HEADS = """
            select a.id, a.full_name, a.role, a.unit_id
            from access.account a
            where a.role in ('HEAD_OF_CENTRE', 'HEAD_OF_BRANCH') and a.disabled_at is null
              and exists (select from providers.provider p where p.unit_id = a.unit_id and p.inactive_since is null)
            order by a.id
            """;

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Actor> heads() {
        return jdbc.sql(HEADS)
                .query((row, index) -> new Actor(
                        row.getLong("id"),
                        row.getString("full_name"),
                        Role.valueOf(row.getString("role")),
                        row.getInt("unit_id"),
                        "bench",
                        "127.0.0.1"))
                .list();
    }
}
