package vn.congly.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** The files of the book inside the program. */
final class BookFiles {

    private static final int VERSION_LENGTH = 12;

    private BookFiles() {}

    static String read(String name) {
        try (var stream = BookFiles.class.getResourceAsStream("/rulebook/" + name)) {
            if (stream == null) {
                throw new BrokenRulebook(name, 1, "the file is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A short hash over the contents, which names the version of the book. */
    static String version(Iterable<String> names, UnaryOperator<String> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            names.forEach(it -> digest.update(files.apply(it).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
