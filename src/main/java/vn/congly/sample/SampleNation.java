package vn.congly.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.database.LoaderConnections;
import vn.congly.organization.FoundNation;

/** Enters the whole sample nation in one transaction, where no account stands yet. */
@Component
@EnableConfigurationProperties(SampleSettings.class)
public class SampleNation {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNation.class);
    private static final String ENTRY = """
            insert into trail.event (account_id, action, object_type, object_id, body)
            values (-1, 'nation.load', 'nation', 'sample', convert_to('{"action":"nation.load","name":"Công Lý","role":"SYSTEM","v":1}', 'UTF8'))
            """;
    private static final String SEQUENCES = """
            select setval(pg_get_serial_sequence(t, 'id'), greatest(1, m))
            from (values ('access.account', (select max(id) from access.account)),
                         ('providers.provider', (select max(id) from providers.provider)),
                         ('people.person', (select max(id) from people.person)),
                         ('intake.request', (select max(id) from intake.request)),
                         ('intake.question', (select max(id) from intake.question)),
                         ('matter.matter', (select max(id) from matter.matter))) as it (t, m)
            where m is not null
            """;

    private final JdbcClient jdbc;
    private final FoundNation found;
    private final Access access;
    private final LoaderConnections loader;
    private final SampleWorld world;
    private final SampleSettings settings;
    private final Clock clock;

    SampleNation(
            JdbcClient jdbc,
            FoundNation found,
            Access access,
            LoaderConnections loader,
            SampleWorld world,
            SampleSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.found = found;
        this.access = access;
        this.loader = loader;
        this.world = world;
        this.settings = settings;
        this.clock = clock;
    }

    /** True if the nation was entered now; false if there was one. */
    public boolean enter() {
        if (jdbc.sql("select exists (select from access.account)")
                .query(Boolean.class)
                .single()) {
            return false;
        }
        var started = clock.instant();
        access.as(Access.system(), found::found);
        try (var connection = loader.open()) {
            load(connection);
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException("The sample nation could not be entered", broken);
        }
        LOG.info(
                "The sample nation of {} cases stands after {} ms",
                settings.matters(),
                java.time.Duration.between(started, clock.instant()).toMillis());
        return true;
    }

    private void load(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        run(connection, "set local session_replication_role = replica");
        run(connection, ENTRY);
        var out = new CopyBuffer();
        world.write(out, settings, () -> send(out, connection));
        out.send(connection);
        run(connection, SEQUENCES);
        connection.commit();
        connection.setAutoCommit(true);
        run(connection, "analyze");
    }

    private static void send(CopyBuffer out, Connection connection) {
        try {
            out.send(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException("A batch of the sample nation was refused", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
