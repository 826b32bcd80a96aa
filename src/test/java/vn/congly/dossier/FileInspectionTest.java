package vn.congly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congly.dossier.SampleFiles.docx;
import static vn.congly.dossier.SampleFiles.executable;
import static vn.congly.dossier.SampleFiles.jpeg;
import static vn.congly.dossier.SampleFiles.odt;
import static vn.congly.dossier.SampleFiles.pdf;
import static vn.congly.dossier.SampleFiles.png;
import static vn.congly.dossier.SampleFiles.pngHead;
import static vn.congly.dossier.SampleFiles.xlsx;
import static vn.congly.dossier.SampleFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.congly.dossier.FileFinding.Fine;
import vn.congly.dossier.FileFinding.Unfit;

class FileInspectionTest {

    private FileStore store;
    private FileInspection inspection;

    @BeforeEach
    void open(@TempDir Path folder) {
        var settings = SampleFiles.settings(folder);
        store = new FileStore(settings);
        inspection = new FileInspection(settings);
    }

    @Test
    void what_people_scan_photograph_and_write_is_taken() throws IOException {
        assertTaken("Bản án số 12.pdf", pdf("Tòa án nhân dân khu vực"), FileType.PDF);
        assertTaken("ảnh chụp.PNG", png(640, 480), FileType.PNG);
        assertTaken("căn cước.jpeg", jpeg(640, 480), FileType.JPEG);
        assertTaken("Bản bào chữa.docx", docx(Map.of()), FileType.DOCX);
        assertTaken("Bảng kê.xlsx", xlsx(), FileType.XLSX);
        assertTaken("Đơn.odt", odt(), FileType.ODT);
        assertTaken("ghi chú.txt", text("Người được trợ giúp pháp lý trình bày: …"), FileType.TXT);
    }

    @Test
    void a_pdf_named_as_a_picture_is_not_what_it_claims() throws IOException {
        assertRefused("ảnh.jpg", pdf("x"), "dossier.file.not-what-it-claims", "ảnh.jpg", "JPEG", "PDF");
    }

    @Test
    void a_program_named_as_a_pdf_is_not_what_it_claims() throws IOException {
        assertRefused("bản án.pdf", executable(), "dossier.file.unknown-content", "bản án.pdf", "PDF");
    }

    @Test
    void a_page_of_the_web_named_as_text_is_not_what_it_claims() throws IOException {
        assertRefused(
                "ghi chú.txt",
                text("<!DOCTYPE html><html><head><script>alert(1)</script></head></html>"),
                "dossier.file.unknown-content",
                "ghi chú.txt",
                "TXT");
    }

    @Test
    void a_second_extension_decides() throws IOException {
        assertRefused("bản án.pdf.exe", pdf("x"), "dossier.file.unknown-kind", "bản án.pdf.exe");
    }

    @Test
    void a_packed_folder_without_a_document_is_no_document() throws IOException {
        assertRefused("đơn.docx", zip(Map.of("a.txt", text("x"))), "dossier.file.unknown-content", "đơn.docx", "DOCX");
        assertRefused("bảng.xlsx", docx(Map.of()), "dossier.file.not-what-it-claims", "bảng.xlsx", "XLSX", "DOCX");
    }

    @Test
    void a_bomb_is_not_unpacked_beyond_the_limit() throws IOException {
        var zeros = new byte[40 * 1024 * 1024];
        assertRefused("đơn.docx", docx(Map.of("word/media/a.bin", zeros)), "dossier.file.packed", "đơn.docx");
    }

    @Test
    void a_folder_of_too_many_entries_is_refused() throws IOException {
        var many = new java.util.HashMap<String, byte[]>();
        for (int i = 0; i < 2_001; i++) {
            many.put("word/" + i + ".xml", new byte[0]);
        }
        assertRefused("đơn.docx", docx(many), "dossier.file.packed", "đơn.docx");
    }

    @Test
    void an_entry_that_leaves_its_folder_is_refused() throws IOException {
        assertRefused("đơn.docx", docx(Map.of("../../etc/cron.d/a", text("x"))), "dossier.file.packed", "đơn.docx");
    }

    @Test
    void code_inside_a_document_is_refused() throws IOException {
        assertRefused("đơn.docx", docx(Map.of("word/vbaProject.bin", text("x"))), "dossier.file.macro", "đơn.docx");
    }

    @Test
    void a_picture_of_forty_thousand_by_forty_thousand_is_refused_by_its_head() throws IOException {
        assertRefused("ảnh.png", pngHead(40_000, 40_000), "dossier.file.picture-too-large", "ảnh.png", 40_000, 40_000);
    }

    @Test
    void a_cut_picture_is_broken() throws IOException {
        assertRefused("ảnh.jpg", Arrays.copyOf(jpeg(640, 480), 20), "dossier.file.broken", "ảnh.jpg");
    }

    @Test
    void an_empty_file_and_one_over_the_limit_are_refused() throws IOException {
        assertRefused("đơn.pdf", new byte[0], "dossier.file.empty", "đơn.pdf");
        var large = Arrays.copyOf(pdf("x"), (int) DataSize.ofMegabytes(20).toBytes() + 1);
        assertRefused("đơn.pdf", large, "dossier.file.too-large", "đơn.pdf", 20L);
    }

    @Test
    void a_name_keeps_nothing_that_misleads() {
        assertThat(FileInspection.plainName("C:\\Users\\A\\..\\đơn.pdf")).isEqualTo("đơn.pdf");
        assertThat(FileInspection.plainName("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileInspection.plainName("ảnh\u202Egpj.exe\r\n")).isEqualTo("ảnhgpj.exe");
        assertThat(FileInspection.plainName("Hoa\u0300.pdf")).isEqualTo("Hoà.pdf");
    }

    private void assertTaken(String name, byte[] bytes, FileType type) throws IOException {
        assertThat(examine(name, bytes)).isEqualTo(new Fine(type));
    }

    private void assertRefused(String name, byte[] bytes, String key, Object... args) throws IOException {
        assertThat(examine(name, bytes)).isInstanceOfSatisfying(Unfit.class, it -> {
            assertThat(it.key()).isEqualTo(key);
            assertThat(it.args()).containsExactly(args);
        });
    }

    private FileFinding examine(String name, byte[] bytes) throws IOException {
        try (var received = store.receive(new ByteArrayInputStream(bytes))) {
            return inspection.examine(received, name);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
