package vn.congly.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class LetterDocxTest {

    private final LetterDocx docx = new LetterDocx(new Words(LetterPdfTest.messages()));

    @Test
    void a_letter_to_go_on_writing_in_says_the_same_words() throws Exception {
        var text = text(LetterPdfTest.refusal("Nguyễn Thị Ẩn"));
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Số: 12/TB-TGPL")
                .contains("Kính gửi: Bà Nguyễn Thị Ẩn")
                .contains("Điều 1. Lý do cụ thể: việc kinh doanh.")
                .contains("Mẫu tạm thời");
    }

    @Test
    void names_cannot_become_markup() throws Exception {
        assertThat(text(LetterPdfTest.refusal("<w:b/> & \"B\""))).contains("<w:b/> & \"B\"");
    }

    @Test
    void every_part_of_the_folder_is_well_formed() throws Exception {
        assertThat(parts(LetterPdfTest.refusal("A")))
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/document.xml");
        for (var part : parts(LetterPdfTest.refusal("A")).values()) {
            assertThat(read(part)).isNotEmpty();
        }
    }

    private String text(Wording wording) throws Exception {
        return read(parts(wording).getOrDefault("word/document.xml", new byte[0]));
    }

    private Map<String, byte[]> parts(Wording wording) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var folder = new ZipInputStream(new ByteArrayInputStream(docx.write(wording)))) {
            for (var entry = folder.getNextEntry(); entry != null; entry = folder.getNextEntry()) {
                parts.put(entry.getName(), folder.readAllBytes());
            }
        }
        return parts;
    }

    private static String read(byte[] part) throws ParserConfigurationException, IOException, SAXException {
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part))
                .getDocumentElement();
        return root.getTagName() + root.getTextContent();
    }
}
