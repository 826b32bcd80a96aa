package vn.congly.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets of this installation, one file each, readable by its owner only. Made on first use. */
public final class Secrets {

    private final Path directory;

    Secrets(Path directory) {
        this.directory = directory;
    }

    /** 32 random bytes under a name, the same at every start, as 64 hexadecimal digits. */
    public String named(String name) {
        try {
            var file = directory.resolve(name);
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(directory);
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HexFormat.of().formatHex(bytes), StandardOpenOption.CREATE, StandardOpenOption.SYNC);
    }
}
