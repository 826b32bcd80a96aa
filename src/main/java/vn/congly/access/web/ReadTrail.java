package vn.congly.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Reads the trail, newest first; that it was read is in the trail. */
@Component
class ReadTrail {

    static final int PAGE = 100;

    private static final String ENTRIES = """
            select id, at, account_id, action, object_type, object_id, body ->> 'name' as name, body ->> 'role' as role,
                   body ->> 'ip' as address, coalesce(body ->> 'facts', '') as facts, body -> 'sealed' is not null as sealed
              from (select e.id, e.at, e.account_id, e.action, e.object_type, e.object_id,
                           convert_from(e.body, 'UTF8')::jsonb as body
                      from trail.audited e
                     where e.at >= :from and e.at < :until
                       and (:type = '' or e.object_type = :type) and (:object = '' or e.object_id = :object)
                       and (:account = '' or e.account_id::text = :account
                            or e.account_id = (select a.id from access.account a where a.login = :account))
                       and (:action = '' or e.action = :action)
                       and (:before = 0 or e.id < :before)
                     order by e.at desc, e.id desc limit :most) as found
             order by at desc, id desc
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Trail trail;

    ReadTrail(JdbcClient jdbc, Access access, Trail trail) {
        this.jdbc = jdbc;
        this.access = access;
        this.trail = trail;
    }

    /** One line more than a page, if there is one. */
    @Transactional
    List<TrailLine> entries(TrailQuestion asked) {
        access.require(Act.OPEN_TRAIL);
        trail.record(Entry.of("trail.open")
                .on("trail", asked.object().isEmpty() ? "all" : asked.object())
                .with("account", asked.account())
                .with("day", asked.day()));
        return jdbc.sql(ENTRIES)
                .param("from", at(asked.from()))
                .param("until", at(asked.until()))
                .param("type", asked.objectType())
                .param("object", asked.objectId())
                .param("account", asked.account())
                .param("action", asked.action())
                .param("before", asked.before())
                .param("most", PAGE + 1)
                .query(ReadTrail::line)
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static TrailLine line(ResultSet row, int index) throws SQLException {
        return new TrailLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("role"),
                row.getString("address"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("facts"),
                row.getBoolean("sealed"));
    }
}
