package vn.congly.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.congly.notices.Wording.Line;
import vn.congly.notices.Wording.Style;

class LetterPdfTest {

    private static final String EVERY_MARK =
            "Ẩn, Ễnh, Ựa, ượng, ẵm, Ỷ lại, đường, Đỗ, ặc, ẫy, ốm, ồn, ổi, ỗi, ộc, ớ, ờ, ở, ỡ, ợ";

    @Test
    void a_letter_stands_on_one_a4_page_with_national_heading_number_and_place() throws IOException {
        try (var pdf = Loader.loadPDF(print(refusal("Nguyễn Thị Ẩn")))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            var sheet = pdf.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
            assertThat(text(pdf))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("Số: 12/TB-TGPL")
                    .contains("Lào Cai, ngày 05 tháng 02 năm 2026")
                    .contains("từ chối thụ lý yêu cầu trợ giúp pháp lý")
                    .contains("Điều 45 Luật Trợ giúp pháp lý")
                    .contains("Mẫu tạm thời");
        }
    }

    @Test
    void every_mark_of_vietnamese_comes_back_out_of_the_page() throws IOException {
        try (var pdf = Loader.loadPDF(print(refusal(EVERY_MARK)))) {
            assertThat(text(pdf)).contains(EVERY_MARK);
        }
    }

    @Test
    void names_cannot_become_markup() throws IOException {
        try (var pdf = Loader.loadPDF(print(refusal("<b>A</b> & \"B\"")))) {
            assertThat(text(pdf)).contains("<b>A</b> & \"B\"");
        }
    }

    @Test
    void the_face_is_embedded_so_that_it_prints_everywhere() throws IOException {
        try (var pdf = Loader.loadPDF(print(refusal("Nguyễn Thị Ẩn")))) {
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("Serif");
            }
        }
    }

    static Wording refusal(String name) {
        return new Wording(
                "SỞ TƯ PHÁP TỈNH LÀO CAI",
                "TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC TỈNH LÀO CAI",
                "Số: 12/TB-TGPL",
                "Lào Cai, ngày 05 tháng 02 năm 2026",
                "THÔNG BÁO",
                "Về việc từ chối thụ lý yêu cầu trợ giúp pháp lý",
                "",
                List.of("Căn cứ Luật Trợ giúp pháp lý số 11/2017/QH14;"),
                "Kính gửi: Bà " + name,
                List.of(
                        new Line(Style.TEXT, "", "Ngày 03/02/2026, Trung tâm nhận được yêu cầu của Bà " + name + "."),
                        new Line(Style.ARTICLE, "Điều 1.", "Lý do cụ thể: việc kinh doanh."),
                        new Line(Style.ITEM, "", "- Giấy chứng nhận hộ nghèo;"),
                        new Line(Style.CENTRED, "", "QUYẾT ĐỊNH:"),
                        new Line(Style.TEXT, "", "Bà có quyền khiếu nại theo Điều 45 Luật Trợ giúp pháp lý.")),
                List.of("Như trên;", "Lưu: VT, hồ sơ yêu cầu."),
                "GIÁM ĐỐC",
                "Lê Thị C",
                "Mẫu số 08-TP-TGPL. Mẫu tạm thời: bố cục chưa đối chiếu với mẫu gốc.");
    }

    private static byte[] print(Wording wording) {
        return new LetterPdf(templates()).print(wording);
    }

    static SpringTemplateEngine templates() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setMessageSource(messages());
        return engine;
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notices");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String text(PDDocument pdf) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ");
    }
}
