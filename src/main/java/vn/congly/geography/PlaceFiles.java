package vn.congly.geography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads our lists of places: one line a row, fields parted by a bar, comments after a hash. */
final class PlaceFiles {

    private PlaceFiles() {}

    static List<String[]> rows(String name) {
        var path = "/geography/" + name + ".txt";
        var stream = PlaceFiles.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its list of places " + path);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
