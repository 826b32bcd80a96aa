package vn.congly.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class LetterFontsTest {

    @TempDir
    Path folder;

    private Path font(String name) throws IOException {
        var file = folder.resolve(name);
        try (var font = new ClassPathResource("net/sf/jasperreports/fonts/dejavu/" + name).getInputStream()) {
            Files.copy(font, file);
        }
        return file;
    }

    @Test
    void a_font_with_every_mark_may_write_letters() throws IOException {
        assertThat(LetterFonts.writesVietnamese(font("DejaVuSerifCondensed.ttf")))
                .isTrue();
    }

    /** As the first Liberation Serif, this one has the letters of Western Europe and few of the marks of Vietnamese. */
    @Test
    void a_font_that_lacks_a_mark_may_not() throws IOException {
        assertThat(LetterFonts.writesVietnamese(font("DejaVuSansMono.ttf"))).isFalse();
    }

    @Test
    void what_is_no_font_may_not() throws IOException {
        assertThat(LetterFonts.writesVietnamese(Files.writeString(folder.resolve("no.ttf"), "no font")))
                .isFalse();
    }
}
