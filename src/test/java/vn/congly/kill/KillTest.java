package vn.congly.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int KILLS = Integer.getInteger("congly.kills", 2);

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    void what_was_acknowledged_survives_kills_of_program_and_database_once() throws Exception {
        try (var house = new House(folder.resolve("house"))) {
            Map<String, Long> acknowledged;
            int retried;
            try (var load = new Load(house, 6)) {
                for (int at = 0; at < KILLS; at++) {
                    load.awaitMore(60);
                    house.killDatabase();
                    load.awaitMore(60);
                    house.killProgram();
                }
                load.awaitMore(60);
                load.close();
                acknowledged = load.acknowledged();
                retried = load.retried();
            }
            var stored = stored(house);
            assertThat(retried).as("requests sent again").isPositive();
            assertThat(stored.keySet()).as("nothing lost").containsAll(acknowledged.keySet());
            assertThat(stored)
                    .as("nothing doubled")
                    .allSatisfy((key, ids) -> assertThat(ids).hasSize(1));
            acknowledged.forEach((key, id) -> assertThat(stored.get(key)).containsExactly(id));
            assertThat(untraced(house)).as("requests without a trail entry").isZero();
        }
    }

    /** The same harness, on a database that acknowledges before it has written, must report a loss. */
    @Test
    void a_database_that_acknowledges_too_early_is_caught_losing() throws Exception {
        try (var house = new House(
                folder.resolve("careless"),
                "--congly.database.options.synchronous_commit=off",
                "--congly.database.options.wal_writer_delay=10s")) {
            Map<String, Long> before;
            try (var load = new Load(house, 6)) {
                load.awaitMore(60);
                before = new HashMap<>(load.acknowledged());
                house.killDatabase();
            }
            house.awaitDatabase();
            var stored = stored(house);
            assertThat(before.keySet()).as("acknowledged before the kill").anyMatch(key -> !stored.containsKey(key));
        }
    }

    @Test
    void a_program_that_is_asked_to_stop_takes_its_database_along_and_finds_all_again() throws Exception {
        var data = folder.resolve("stopped");
        long requests;
        ProcessHandle database;
        try (var house = new House(data)) {
            database = house.database();
            requests = count(house);
        }
        assertThat(database.isAlive()).as("PostgreSQL still runs").isFalse();
        assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
        try (var house = new House(data)) {
            assertThat(count(house)).isEqualTo(requests).isPositive();
        }
    }

    private static long count(House house) throws Exception {
        try (var connection = house.look();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from intake.request")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Map<String, List<Long>> stored(House house) throws Exception {
        var stored = new HashMap<String, List<Long>>();
        try (var connection = house.look();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select summary, array_agg(id) from intake.request where summary like 'KILL-%' group by summary")) {
            while (rows.next()) {
                stored.put(rows.getString(1), List.of((Long[]) rows.getArray(2).getArray()));
            }
        }
        return stored;
    }

    private static int untraced(House house) throws Exception {
        try (var connection = house.look();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from intake.request r
                        where r.summary like 'KILL-%' and not exists (
                            select from trail.of('request', r.id::text) where action = 'request.receive')
                        """)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException("The trail could not be asked", broken);
        }
    }
}
