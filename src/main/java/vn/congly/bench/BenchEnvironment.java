package vn.congly.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives a benchmark its own folder, port and nation before anything starts, so that it touches no data that is there. */
class BenchEnvironment implements EnvironmentPostProcessor {

    private static final String MATTERS = "1000000";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("congly.bench", Boolean.class, false)) {
            var folder = environment.getProperty("congly.bench.directory", "");
            var settings = new HashMap<String, Object>(Map.of(
                    "congly.demo", "true",
                    "congly.sample.matters", environment.getProperty("matters", MATTERS),
                    "server.port", "0"));
            settings.put("congly.database.directory", folder.isEmpty() ? ownFolder() : folder);
            settings.put("congly.database.connections", environment.getProperty("congly.bench.connections", "16"));
            environment.getPropertySources().addFirst(new MapPropertySource("bench", settings));
        }
    }

    private static String ownFolder() {
        try {
            return Files.createTempDirectory("congly-bench").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
