package vn.congly.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A data folder of its own, and a PostgreSQL that need not survive a power cut. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var folder = Files.createTempDirectory("congly-test");
            TestPropertyValues.of(
                            "congly.database.directory=" + folder,
                            "congly.database.options.fsync=off",
                            "congly.files.directory=" + folder.resolve("files"),
                            "congly.test=true")
                    .applyTo(context);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
