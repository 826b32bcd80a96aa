package vn.congly.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.congly.access.Actor;
import vn.congly.dossier.SampleFiles;
import vn.congly.dossier.SampleMatters;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterId;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
@Import(SampleMatters.class)
class PapersPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    SampleMatters matters;

    @Autowired
    People people;

    @Test
    void an_empty_file_says_so_and_names_what_the_law_wants() throws Exception {
        var page = perform(get(papers(litigation())).with(signedIn()));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("Chưa có giấy tờ nào trong hồ sơ.")
                .contains("Bản bào chữa hoặc bản bảo vệ quyền lợi, có chữ ký")
                .contains("Đ.11 k.2 đ.c TT 12/2018")
                .contains("Chưa đến lúc:")
                .contains("enctype=\"multipart/form-data\"")
                .doesNotContain("??");
    }

    @Test
    void a_scanned_judgment_is_filed_listed_and_given_out_as_something_to_save() throws Exception {
        var matter = litigation();
        var pdf = SampleFiles.pdf(UUID.randomUUID().toString());
        var sent = perform(form(matter, "Bản án số 12.pdf", pdf, "02/03/2026"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(papers(matter));
        var list = text(perform(get(papers(matter)).with(signedIn())));
        assertThat(list)
                .contains("Bản án số 12/2026/HS-ST")
                .contains("Tải Bản án số 12.pdf")
                .contains("1–9");
        var link = Pattern.compile("/papers/\\d+/file").matcher(list);
        assertThat(link.find()).isTrue();
        var file = perform(get(link.group()).with(signedIn()));
        assertThat(file.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(file.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
    }

    @Test
    void a_file_that_is_not_what_it_claims_is_refused_with_a_sentence_and_nothing_typed_is_lost() throws Exception {
        var page = perform(form(litigation(), "ảnh.jpg", SampleFiles.pdf("x"), "02/03/2026"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(text(page))
                .contains("Tệp ảnh.jpg có đuôi JPEG nhưng bên trong là PDF.")
                .contains("value=\"Bản án số 12/2026/HS-ST\"")
                .contains("value=\"02/03/2026\"")
                .doesNotContain("??");
    }

    @Test
    void a_good_file_need_not_be_chosen_again_when_another_field_was_wrong() throws Exception {
        var matter = litigation();
        var pdf = SampleFiles.pdf(UUID.randomUUID().toString());
        var answer = perform(form(matter, "Bản án.pdf", pdf, "31/02/2026"));
        var page = text(answer);
        assertThat(page).contains("Đã nhận tệp Bản án.pdf.");
        var kept = Pattern.compile("name=\"kept\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(kept.find()).isTrue();
        var again =
                perform(filled(matter, "02/03/2026").cookie(answer.getCookies()).param("kept", kept.group(1)));
        assertThat(again.getRedirectedUrl()).isEqualTo(papers(matter));
        assertThat(text(perform(get(papers(matter)).with(signedIn())))).contains("Tải Bản án.pdf");
    }

    @Test
    void to_know_the_hash_of_a_file_is_not_to_have_it() throws Exception {
        var page = perform(filled(litigation(), "02/03/2026").param("kept", "0".repeat(64)));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(text(page)).contains("Hãy chọn lại tệp.");
    }

    @Test
    void a_second_click_files_once() throws Exception {
        var matter = litigation();
        var once = UUID.randomUUID().toString();
        perform(filled(matter, "02/03/2026", once));
        perform(filled(matter, "02/03/2026", once));
        assertThat(text(perform(get(papers(matter)).with(signedIn()))).split("<b>Bản án số 12/2026/HS-ST</b>", -1))
                .hasSize(2);
    }

    @Test
    void a_withdrawn_paper_is_struck_through_and_its_form_asks_why() throws Exception {
        var matter = litigation();
        perform(filled(matter, "02/03/2026"));
        var list = text(perform(get(papers(matter)).with(signedIn())));
        var link = Pattern.compile("/papers/\\d+/withdrawal").matcher(list);
        assertThat(link.find()).isTrue();
        var unexplained = perform(withdrawal(link.group(), matter, ""));
        assertThat(unexplained.getStatus()).isEqualTo(422);
        assertThat(text(unexplained)).contains("Viết lý do rút giấy tờ này.").doesNotContain("??");
        perform(withdrawal(link.group(), matter, "Nhầm vụ việc"));
        assertThat(text(perform(get(papers(matter)).with(signedIn()))))
                .contains("<del>Bản án số 12/2026/HS-ST</del>")
                .contains("Lý do rút: Nhầm vụ việc");
    }

    @Test
    void a_paper_without_a_file_takes_its_scan_from_the_list() throws Exception {
        var matter = litigation();
        perform(filled(matter, "02/03/2026"));
        var link = Pattern.compile("/papers/\\d+/copy")
                .matcher(text(perform(get(papers(matter)).with(signedIn()))));
        assertThat(link.find()).isTrue();
        var none = perform(copy(link.group(), matter, "", new byte[0]));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(text(none)).contains("Chọn tệp bản số hóa.").doesNotContain("??");
        perform(copy(link.group(), matter, "Bản quét.png", SampleFiles.png(20, 20)));
        assertThat(text(perform(get(papers(matter)).with(signedIn())))).contains("Tải Bản quét.png");
    }

    @Test
    void other_systems_file_list_and_withdraw() throws Exception {
        var matter = litigation();
        var key = UUID.randomUUID().toString();
        var filed = perform(multipart("/api/v1/matters/" + matter.value() + "/papers")
                .file(new MockMultipartFile("file", "Kết luận điều tra.pdf", "application/pdf", SampleFiles.pdf(key)))
                .param("kind", "body-documents")
                .param("dated", "2026-03-05")
                .param("pages", "4")
                .header("Idempotency-Key", key)
                .with(signedIn())
                .with(csrf()));
        assertThat(filed.getStatus()).isEqualTo(201);
        var list = perform(get("/api/v1/matters/" + matter.value() + "/papers").with(signedIn()));
        assertThat(text(list))
                .contains("\"kind\":\"body-documents\"")
                .contains("\"firstPage\":1")
                .contains("\"lastPage\":4")
                .contains("\"mediaType\":\"application/pdf\"");
    }

    private RequestBuilder form(MatterId matter, String name, byte[] bytes, String dated) {
        return filled(matter, dated, UUID.randomUUID().toString())
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes));
    }

    private MockMultipartHttpServletRequestBuilder filled(MatterId matter, String dated) {
        return filled(matter, dated, UUID.randomUUID().toString());
    }

    private MockMultipartHttpServletRequestBuilder filled(MatterId matter, String dated, String once) {
        var form = multipart(papers(matter));
        form.param("kind", "body-documents")
                .param("title", "Bản án số 12/2026/HS-ST")
                .param("dated", dated)
                .param("pages", "9")
                .param("once", once)
                .with(signedIn())
                .with(csrf());
        return form;
    }

    private RequestBuilder copy(String address, MatterId matter, String name, byte[] bytes) {
        return multipart(address)
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .param("matter", String.valueOf(matter.value()))
                .param("sheets", "2")
                .param("once", UUID.randomUUID().toString())
                .with(signedIn())
                .with(csrf());
    }

    private RequestBuilder withdrawal(String address, MatterId matter, String reason) {
        return post(address)
                .param("reason", reason)
                .param("matter", String.valueOf(matter.value()))
                .param("once", UUID.randomUUID().toString())
                .with(signedIn())
                .with(csrf());
    }

    private MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private RequestPostProcessor signedIn() {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(provider(), "", AuthorityUtils.NO_AUTHORITIES));
    }

    private Actor provider() {
        return people.provider(People.LAO_CAI, "trang");
    }

    private MatterId litigation() {
        return matters.inWork(FormOfAid.LITIGATION, provider());
    }

    private static String papers(MatterId matter) {
        return "/matters/" + matter.value() + "/papers";
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
