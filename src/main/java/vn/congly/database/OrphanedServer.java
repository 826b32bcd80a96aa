package vn.congly.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL whose program was killed still holds its data folder: it is asked to stop, never to die. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    static void stop(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var left = ProcessHandle.of(pid)
                .filter(it -> it.info().command().orElse("").endsWith("postgres"));
        if (left.isPresent()) {
            LOG.warn("A PostgreSQL of an earlier run (process {}) still runs on this folder; stopping it", pid);
            signal(left.get(), "INT");
            await(left.get());
        }
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an earlier PostgreSQL stopped", stopped);
        } catch (ExecutionException | TimeoutException stuck) {
            throw new IOException("An earlier PostgreSQL (process " + process.pid() + ") does not stop", stuck);
        }
    }

    /** Java itself can only ask to terminate, for which PostgreSQL waits until its sessions end. */
    static void signal(ProcessHandle process, String name) {
        try {
            var sent = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
            if (sent.waitFor() != 0) {
                process.destroy();
            }
        } catch (IOException noSuchCommand) {
            process.destroy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
