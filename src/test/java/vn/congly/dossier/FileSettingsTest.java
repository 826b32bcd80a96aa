package vn.congly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class FileSettingsTest {

    @Test
    void unless_told_otherwise() {
        assertThat(settings(Map.of()))
                .isEqualTo(new FileSettings(
                        Path.of("data/files"),
                        DataSize.ofMegabytes(20),
                        100_000_000,
                        2_000,
                        DataSize.ofMegabytes(200),
                        100));
    }

    @Test
    void each_can_be_told() {
        assertThat(settings(Map.of(
                        "congly.files.directory", "/srv/files",
                        "congly.files.largest", "5MB",
                        "congly.files.most-pixels", "1000",
                        "congly.files.most-entries", "10",
                        "congly.files.most-unpacked", "7MB",
                        "congly.files.most-ratio", "9")))
                .isEqualTo(new FileSettings(
                        Path.of("/srv/files"), DataSize.ofMegabytes(5), 1_000, 10, DataSize.ofMegabytes(7), 9));
    }

    private static FileSettings settings(Map<String, String> told) {
        return new Binder(new MapConfigurationPropertySource(told)).bindOrCreate("congly.files", FileSettings.class);
    }
}
