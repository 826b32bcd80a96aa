package vn.congly.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Files under the hash of their bytes, in one folder. The order is what makes it safe: write beside, force to the disk,
 * rename, force the folder; only then may a row name the hash. Equal bytes are one file, and keeping them again replaces
 * what lies there, which heals a damaged copy.
 */
@Component
final class FileStore {

    private final Path root;
    private final long largest;

    FileStore(FileSettings settings) {
        root = settings.directory().toAbsolutePath().normalize();
        largest = settings.largest().toBytes();
    }

    /** Reads at most one byte over the limit. */
    ReceivedFile receive(InputStream content) throws IOException {
        var incoming = Files.createDirectories(root.resolve("incoming"));
        var path = Files.createTempFile(incoming, "", ".part");
        try {
            return receive(content, path);
        } catch (IOException interrupted) {
            Files.delete(path);
            throw interrupted;
        }
    }

    private ReceivedFile receive(InputStream content, Path path) throws IOException {
        var digest = sha256();
        long size;
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            size = copy(content, out);
        }
        return new ReceivedFile(path, FileHash.of(digest.digest()), size, size <= largest);
    }

    /** After this the file survives a power cut. */
    void keep(ReceivedFile file) throws IOException {
        var folder = folder(file.hash());
        force(file.path(), StandardOpenOption.WRITE);
        Files.createDirectories(folder);
        Files.move(
                file.path(), place(file.hash()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder, StandardOpenOption.READ);
        force(outer(file.hash()), StandardOpenOption.READ);
        force(root, StandardOpenOption.READ);
    }

    /** Throws away what came in before a moment and was never kept: the leavings of a killed process. */
    void sweep(Instant before) throws IOException {
        var incoming = Files.createDirectories(root.resolve("incoming"));
        try (var left = Files.list(incoming)) {
            for (var path : left.toList()) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    boolean holds(FileHash hash) {
        return Files.isRegularFile(place(hash));
    }

    /** The bytes, or {@link LostFile}. The reader closes it. */
    InputStream open(FileHash hash) {
        try {
            return Files.newInputStream(place(hash));
        } catch (NoSuchFileException gone) {
            throw new LostFile(hash, gone);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path place(FileHash hash) {
        return folder(hash).resolve(hash.hex());
    }

    private Path folder(FileHash hash) {
        return outer(hash).resolve(hash.hex().substring(2, 4));
    }

    private Path outer(FileHash hash) {
        return root.resolve(hash.hex().substring(0, 2));
    }

    private long copy(InputStream from, DigestOutputStream to) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        int read = from.read(buffer);
        while (read >= 0 && size <= largest) {
            to.write(buffer, 0, read);
            size += read;
            read = from.read(buffer);
        }
        return size;
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
