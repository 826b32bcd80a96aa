package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person with a tracking code sees of the case. To be called inside {@code access.tracking(code, …)}, after the
 * code and the birth were checked and the look was recorded; without it, row-level security shows nothing.
 */
@Component
public class TrackMatter {

    /** @param events kinds and moments only; details and names stay in the file */
    public record Tracked(
            String code,
            int unit,
            MatterState state,
            Instant acceptedAt,
            String providerName,
            Optional<Ending> ending,
            List<Line> events) {}

    /** Key of its words: {@code matter.event.<kind>}. */
    public record Line(Instant at, String kind) {}

    private static final String READ = """
            select id, code, unit_id, state, accepted_at, provider_name, ending
            from matter.matter
            where tracking_code = :tracking
            """;

    private final JdbcClient jdbc;
    private final TimelineRows timeline;

    TrackMatter(JdbcClient jdbc, TimelineRows timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    @Transactional(readOnly = true)
    public Optional<Tracked> find(String trackingCode) {
        return jdbc.sql(READ)
                .param("tracking", trackingCode)
                .query((row, index) -> tracked(row))
                .optional();
    }

    private Tracked tracked(ResultSet row) throws SQLException {
        var events = timeline.of(new MatterId(row.getLong("id"))).stream()
                .map(it -> new Line(it.at(), it.kind()))
                .toList();
        return new Tracked(
                row.getString("code"),
                row.getInt("unit_id"),
                MatterState.valueOf(row.getString("state")),
                Sql.instant(row, "accepted_at"),
                row.getString("provider_name"),
                Optional.ofNullable(row.getString("ending")).map(Ending::valueOf),
                events);
    }
}
