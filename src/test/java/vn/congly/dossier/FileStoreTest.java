package vn.congly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final byte[] BYTES = "Kết luận điều tra".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(SampleFiles.settings(folder));
    }

    @Test
    void a_kept_file_is_found_by_the_hash_of_its_bytes() throws IOException {
        var hash = keep(BYTES);
        assertThat(hash.hex()).isEqualTo("ce7963b5720de826e83c5673b67cbbc215770f4742e25640af99e537006fd020");
        try (var in = store.open(hash)) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void equal_bytes_are_one_file() throws IOException {
        assertThat(keep(BYTES)).isEqualTo(keep(BYTES));
        assertThat(files()).hasSize(1);
    }

    @Test
    void keeping_again_heals_a_damaged_copy() throws IOException {
        var hash = keep(BYTES);
        Files.writeString(files().getFirst(), "hỏng");
        keep(BYTES);
        try (var in = store.open(hash)) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void what_is_not_kept_leaves_nothing_behind() throws IOException {
        try (var received = store.receive(new ByteArrayInputStream(BYTES))) {
            assertThat(store.holds(received.hash())).isFalse();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_broken_connection_leaves_no_file_under_a_hash() {
        var broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 'a';
                }
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> store.receive(broken)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void the_leavings_of_a_killed_process_are_swept_and_kept_files_are_not() throws IOException {
        var hash = keep(BYTES);
        var left = store.receive(new ByteArrayInputStream(BYTES));
        store.sweep(Instant.now().minusSeconds(60));
        assertThat(left.path()).exists();
        store.sweep(Instant.now().plusSeconds(60));
        assertThat(left.path()).doesNotExist();
        assertThat(store.holds(hash)).isTrue();
    }

    @Test
    void a_lost_file_says_so() {
        var hash = new FileHash("0".repeat(64));
        assertThatThrownBy(() -> store.open(hash)).isInstanceOf(LostFile.class).hasMessageContaining("000");
    }

    private FileHash keep(byte[] bytes) throws IOException {
        try (var received = store.receive(new ByteArrayInputStream(bytes))) {
            store.keep(received);
            return received.hash();
        }
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
