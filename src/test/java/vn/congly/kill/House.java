package vn.congly.kill;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The whole program as a process of its own, with its own database, to be killed. */
final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process program;

    House(Path folder, String... settings) throws IOException, InterruptedException {
        this.folder = folder;
        this.settings = List.of(settings);
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.program = start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private Process start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes(),
                "vn.congly.Congly",
                "--server.port=" + port,
                "--congly.demo=true",
                "--congly.sample.matters=20",
                "--congly.database.directory=" + folder));
        command.addAll(settings);
        var log = folder.resolveSibling(folder.getFileName() + ".log").toFile();
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        awaitHealth(started);
        awaitSample();
        return started;
    }

    /** Without the tests' own classes, so that the program is the one that is shipped. */
    private static String classes() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(it -> !it.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitHealth(Process started) throws InterruptedException, IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!started.isAlive()) {
                throw new IOException("The program ended while starting; see " + folder + ".log");
            }
            if (healthy()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("The program was not ready in time");
    }

    /** The sample nation is entered after the first page is served. */
    private void awaitSample() throws InterruptedException, IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try (var connection = look();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from access.account limit 1")) {
                if (rows.next()) {
                    return;
                }
            } catch (SQLException notYet) {
                throw new IOException("The database cannot be asked", notYet);
            }
            Thread.sleep(50);
        }
        throw new IOException("The sample nation was not entered in time");
    }

    private boolean healthy() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address("/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As {@code kill -9}: the database is left an orphan. Then it is started again. */
    void killProgram() throws IOException, InterruptedException {
        program.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        program = start();
    }

    /** All of PostgreSQL, as {@code kill -9}. The program has to bring it back. */
    void killDatabase() throws IOException {
        var server = database();
        var all = new ArrayList<>(server.descendants().toList());
        all.addFirst(server);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(it -> it.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    /** Until the program has brought the database back. */
    void awaitDatabase() throws IOException, InterruptedException {
        awaitHealth(program);
    }

    ProcessHandle database() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster(0))).orElseThrow();
    }

    private String postmaster(int line) throws IOException {
        return Files.readAllLines(folder.resolve("cluster/postmaster.pid"))
                .get(line)
                .strip();
    }

    /** As the loader, who sees past row-level security. */
    Connection look() throws IOException, SQLException {
        var password = Files.readString(folder.resolve("secrets/loader")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/congly", "congly_loader", password);
    }

    @Override
    public void close() {
        program.destroy();
        program.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
