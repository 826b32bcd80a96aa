package vn.congly.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that came in and are not yet kept; closing it throws them away unless the store has taken them over.
 *
 * @param size bytes read
 * @param whole false where reading stopped because the file is over the limit
 */
record ReceivedFile(Path path, FileHash hash, long size, boolean whole) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
