package vn.congly.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that starts and stops with the program. Everything acknowledged is on disk: after a kill of the program,
 * of the server or of both, the next start stops what is left running and lets PostgreSQL recover.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path cluster;
    private final int port;
    private final String password;
    private final Map<String, String> options;
    private volatile Process server;
    private volatile boolean closing;

    private EmbeddedServer(Path home, Path cluster, int port, String password, Map<String, String> options)
            throws IOException {
        this.home = home;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
        this.options = Map.copyOf(options);
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise();
        }
        OrphanedServer.stop(cluster);
        this.server = run();
    }

    static EmbeddedServer start(Path directory, int port, String password, Map<String, String> options)
            throws IOException {
        var home = PostgresBinaries.unpack(directory.toAbsolutePath().resolve("postgres"));
        var cluster = directory.toAbsolutePath().resolve("cluster");
        var started = new EmbeddedServer(home, cluster, port == 0 ? freePort() : port, password, options);
        started.awaitReady();
        started.watch();
        return started;
    }

    /** A server that was killed is started again: PostgreSQL recovers what was acknowledged, and the pool reconnects. */
    private void watch() {
        var watched = server;
        watched.onExit().thenAcceptAsync(ended -> {
            if (!closing) {
                LOG.error("PostgreSQL ended by itself (exit {}); starting it again", ended.exitValue());
                revive();
            }
        });
    }

    private void revive() {
        var patience = Instant.now().plus(PATIENCE);
        while (!closing && Instant.now().isBefore(patience)) {
            try {
                server = run();
                awaitReady();
                watch();
                LOG.warn("PostgreSQL runs again");
                return;
            } catch (IOException notYet) {
                LOG.warn(
                        "PostgreSQL does not start yet, since processes of the killed one still end: {}",
                        notYet.getMessage());
                java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void initialise() throws IOException {
        Files.createDirectories(cluster.getParent());
        var secret = Files.createTempFile("congly", ".secret");
        try {
            Files.writeString(secret, password);
            var command = command("initdb", "-D", cluster.toString(), "-U", "postgres", "-E", "UTF-8");
            command.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--data-checksums"));
            command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret));
            finish(command);
        } finally {
            Files.delete(secret);
        }
    }

    private static void finish(List<String> command) throws IOException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("PostgreSQL could not make its data folder: " + said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL made its data folder", stopped);
        }
    }

    private Process run() throws IOException {
        var command = command("postgres", "-D", cluster.toString(), "-p", Integer.toString(port));
        var settings = new java.util.TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "shared_buffers", "256MB",
                "random_page_cost", "1.1",
                "jit", "off",
                "max_wal_size", "2GB",
                "idle_in_transaction_session_timeout", "30s"));
        settings.putAll(options);
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        cluster.resolveSibling("postgres.log").toFile()))
                .start();
    }

    /** PostgreSQL refuses to run as root, so root enters a user namespace of its own; setsid keeps Ctrl-C to ourselves. */
    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        if (System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            command.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void awaitReady() throws IOException {
        var patience = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(patience)) {
            try (var connection = DriverManager.getConnection(url("postgres"), "postgres", password)) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                LOG.debug("PostgreSQL is not ready yet", notYet);
            }
            if (!server.isAlive()) {
                throw new IOException("PostgreSQL ended at once; see " + cluster.resolveSibling("postgres.log"));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        throw new IOException("PostgreSQL was not ready within " + PATIENCE.toSeconds() + " s");
    }

    /** Stops it the fast way: sessions are ended, everything is written. */
    @Override
    public void close() {
        closing = true;
        OrphanedServer.signal(server.toHandle(), "INT");
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.error("PostgreSQL did not stop within {} s and is left running", PATIENCE.toSeconds());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
