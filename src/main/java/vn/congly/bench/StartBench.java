package vn.congly.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts the program as a process of its own, in a folder of its own: how long to the first page, how much memory. */
final class StartBench {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Results results;

    StartBench(Results results) {
        this.results = results;
    }

    void run() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("congly-start");
        double first = start(folder, false);
        double again = start(folder, true);
        results.add(
                "start, a new house: database made, tables, sample nation of 5,000",
                "%.1f s".formatted(first),
                "–",
                true);
        results.add("start to the first page, database included", "%.1f s".formatted(again), "≤ 8 s", again <= 8);
    }

    private double start(Path folder, boolean weigh) throws IOException, InterruptedException {
        int port = freePort();
        long started = System.nanoTime();
        var process = new ProcessBuilder(command(folder, port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("start.log").toFile())
                .start();
        try {
            awaitFirstPage(process, port);
            double took = (System.nanoTime() - started) / 1e9;
            if (weigh) {
                weigh(process, port);
            }
            return took;
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static void awaitFirstPage(Process process, int port) throws IOException, InterruptedException {
        var visitor = Browser.visitor(port);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (visitor.page("/").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(25);
            }
        }
        throw new IOException("The program did not start within " + PATIENCE.toSeconds() + " s");
    }

    private void weigh(Process process, int port) throws IOException, InterruptedException {
        var head = Browser.signedIn(port, "truong415");
        for (int i = 0; i < 200; i++) {
            head.page(List.of("/desk", "/matters", "/statistics/form25", "/").get(i % 4));
        }
        memory(process.pid())
                .ifPresent(it ->
                        results.add("memory of the JVM after 200 pages", it + " MB resident", "≤ 600 MB", it <= 600));
    }

    /** Resident memory in MB, where the system tells it. */
    static Optional<Long> memory(long pid) throws IOException {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(it -> it.startsWith("VmRSS:"))
                    .map(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        }
    }

    private static List<String> command(Path folder, int port) {
        var path = System.getProperty("java.class.path");
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .map(it -> it.startsWith("-Xmx") ? "-Xmx320m" : it)
                .toList());
        boolean packaged = path.endsWith(".jar") && !path.contains(File.pathSeparator);
        command.addAll(packaged ? List.of("-jar", path) : List.of("-cp", path, "vn.congly.Congly"));
        command.addAll(List.of("--congly.demo=true", "--congly.database.directory=" + folder, "--server.port=" + port));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
