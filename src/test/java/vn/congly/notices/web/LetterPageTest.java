package vn.congly.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.congly.access.Actor;
import vn.congly.dossier.FileType;
import vn.congly.dossier.ReceiveFile;
import vn.congly.dossier.Upload;
import vn.congly.intake.RefuseRequest;
import vn.congly.intake.RequestId;
import vn.congly.notices.Acts;
import vn.congly.notices.Letters;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
@Import(Acts.class)
class LetterPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Acts acts;

    @Autowired
    Letters letters;

    @Autowired
    RefuseRequest refuse;

    @Autowired
    ReceiveFile receiveFile;

    @Autowired
    People people;

    @Test
    void a_letter_is_seen_in_the_frame_and_taken_home_as_pdf_with_the_same_words() throws Exception {
        var letter = refused("Vàng Thị Ẩm");
        var page = perform(get("/letters/" + letter).with(as(people.head(People.LAO_CAI))));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Kính gửi: Bà Vàng Thị Ẩm")
                .contains("Mẫu tạm thời")
                .contains("/letters/" + letter + ".pdf")
                .doesNotContain("??");
        var pdf = perform(get("/letters/" + letter + ".pdf").with(as(people.head(People.LAO_CAI))));
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"refusal-" + letter + ".pdf\"");
        assertThat(text(pdf.getContentAsByteArray()))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Kính gửi: Bà Vàng Thị Ẩm")
                .contains("Điều 45 Luật Trợ giúp pháp lý");
    }

    @Test
    void a_letter_can_be_edited_as_a_document_that_our_own_file_check_takes() throws Exception {
        var letter = refused("Vàng Thị Sửa");
        var docx = perform(get("/letters/" + letter + ".docx").with(as(people.head(People.LAO_CAI))));
        assertThat(docx.getHeader("Content-Disposition")).endsWith("refusal-" + letter + ".docx\"");
        var taken = acts.head(() -> receiveFile.receive(
                new Upload("thông báo.docx", () -> new ByteArrayInputStream(docx.getContentAsByteArray()))));
        assertThat(taken.type()).isEqualTo(FileType.DOCX);
    }

    @Test
    void who_knows_the_decision_finds_its_letter() throws Exception {
        var request = acts.received("Vàng Thị Tìm").id().value();
        acts.head(() -> refuse.refuse(new RequestId(request), 1, "30.3.a", "Không thuộc phạm vi trợ giúp pháp lý."));
        var found = perform(get("/letters/refusal/" + request).with(as(people.head(People.LAO_CAI))));
        assertThat(found.getRedirectedUrl()).matches("/letters/[0-9]+");
        assertThat(perform(get("/letters/transfer/" + request).with(as(people.head(People.LAO_CAI))))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_stranger_is_told_that_there_is_no_such_letter() throws Exception {
        var letter = refused("Vàng Thị Kín");
        var page = perform(get("/letters/" + letter).with(as(people.head(People.HA_NOI))));
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Vàng Thị Kín");
    }

    @Test
    void a_receipt_is_made_with_one_button() throws Exception {
        var request = acts.received("Vàng Thị Nhận").id().value();
        var made = perform(post("/requests/" + request + "/receipt")
                .with(as(people.receiver(People.LAO_CAI)))
                .with(csrf()));
        assertThat(made.getRedirectedUrl()).startsWith("/letters/");
    }

    @Test
    void other_systems_list_and_read_letters() throws Exception {
        var request = acts.received("Vàng Thị Máy");
        acts.head(() -> refuse.refuse(request.id(), 1, "30.3.c", "Người được trợ giúp đã chết."));
        var list = perform(
                get("/api/v1/requests/" + request.id().value() + "/letters").with(as(people.head(People.LAO_CAI))));
        assertThat(list.getContentAsString(StandardCharsets.UTF_8)).contains("\"kind\":\"REFUSAL\"");
    }

    private long refused(String name) {
        var request = acts.received(name);
        acts.head(() -> refuse.refuse(request.id(), 1, "30.3.a", "Không thuộc phạm vi trợ giúp pháp lý."));
        return acts.head(() -> letters.of("request", request.id().value()))
                .getFirst()
                .id()
                .value();
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static RequestPostProcessor as(Actor actor) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(actor, "", AuthorityUtils.NO_AUTHORITIES));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        }
    }
}
