package vn.congly.notices;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.springframework.core.io.ClassPathResource;

/**
 * The face of letters. Decree 30/2020/NĐ-CP wants Times New Roman; Liberation Serif has its measures and is taken where the
 * system has one with every mark of Vietnamese, which its first version lacks; else DejaVu Serif Condensed out of the
 * program itself.
 */
final class LetterFonts {

    static final String FAMILY = "Letter";
    private static final String MARKED =
            "ĂăĐđƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final List<Path> SYSTEM = List.of(
            Path.of("/usr/share/fonts/truetype/liberation"),
            Path.of("/usr/share/fonts/truetype/liberation2"),
            Path.of("/usr/share/fonts/liberation-serif"),
            Path.of("/usr/share/fonts/liberation"));

    private final Optional<Path> folder;

    LetterFonts() {
        this(SYSTEM.stream()
                .filter(it -> Files.isReadable(it.resolve("LiberationSerif-BoldItalic.ttf")))
                .filter(it -> writesVietnamese(it.resolve("LiberationSerif-Regular.ttf")))
                .findFirst());
    }

    LetterFonts(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Whether the font has a letter for each mark; a font that cannot be read has none. */
    static boolean writesVietnamese(Path file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            var letters = font.getUnicodeCmapLookup();
            return MARKED.codePoints().allMatch(it -> letters.getGlyphId(it) > 0);
        } catch (IOException unreadable) {
            return false;
        }
    }

    void giveTo(PdfRendererBuilder page) {
        page.useFont(font("Regular", ""), FAMILY, NORMAL, FontStyle.NORMAL, true);
        page.useFont(font("Bold", "-Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        page.useFont(font("Italic", "-Italic"), FAMILY, NORMAL, FontStyle.ITALIC, true);
        page.useFont(font("BoldItalic", "-BoldItalic"), FAMILY, BOLD, FontStyle.ITALIC, true);
    }

    private FSSupplier<InputStream> font(String liberation, String dejaVu) {
        return () -> {
            try {
                return folder.isPresent()
                        ? Files.newInputStream(folder.orElseThrow().resolve("LiberationSerif-" + liberation + ".ttf"))
                        : new ClassPathResource(
                                        "net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed" + dejaVu + ".ttf")
                                .getInputStream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
