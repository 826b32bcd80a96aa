package vn.congly.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of docs/ that is made from the code: written when asked with {@code -Dcongly.docs=write}, else compared. */
final class Document {

    private Document() {}

    static void check(String name, String fresh) throws IOException {
        var file = Path.of("docs", name);
        if ("write".equals(System.getProperty("congly.docs"))) {
            Files.writeString(file, fresh);
        }
        assertThat(file)
                .as("docs/%s is stale: run ./congly test -Dcongly.docs=write and commit it", name)
                .exists()
                .content()
                .isEqualTo(fresh);
    }
}
