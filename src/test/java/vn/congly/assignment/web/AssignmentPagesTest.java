package vn.congly.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.congly.access.Actor;
import vn.congly.assignment.Cases;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

/** The pages and the API as a head meets them. */
@HouseTest
class AssignmentPagesTest {

    @Autowired
    MockMvc browser;

    private final Cases cases;

    @Autowired
    AssignmentPagesTest(ApplicationContext house) {
        cases = new Cases(house);
    }

    @Autowired
    People people;

    private MockHttpServletResponse as(Actor who, MockHttpServletRequestBuilder asked) throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES);
        return browser.perform(asked.with(authentication(signedIn)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(Actor who, String address) throws Exception {
        return as(who, get(address));
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder decision(MatterId matter, String what, Object provider) {
        return post("/matters/" + matter + "/" + what)
                .param("version", what.equals("assign") ? "1" : "2")
                .param("provider", provider.toString())
                .param("once", UUID.randomUUID().toString());
    }

    @Test
    void the_list_shows_who_waits_with_the_article_and_the_load_of_the_team() throws Exception {
        assigned(cases.officer(Optional.empty()));
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var page = open(cases.head(), "/assignment");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("/matters/" + matter + "/assign")
                .contains("Đ.31 k.2 Luật TGPL")
                .contains("<svg class=\"pic\"")
                .doesNotContain("??");
    }

    @Test
    void the_choice_shows_reasons_and_who_may_not_with_why() throws Exception {
        cases.officer(Optional.empty());
        cases.provider(ProviderKind.COLLABORATOR, Cases.CAO_BANG, Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var page = open(cases.head(), "/matters/" + matter + "/assign");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("Không nói được tiếng Tày")
                .contains("Cùng xã, phường với người được trợ giúp")
                .contains("Không được thực hiện hình thức này")
                .contains("Đ.24 k.3 Luật TGPL")
                .doesNotContain("??");
        assertThat(text(open(cases.head(), "/matters/" + matter + "/assign?lang=en")))
                .contains("Does not speak Tày")
                .doesNotContain("??");
    }

    @Test
    void without_a_choice_the_page_comes_back_and_says_so() throws Exception {
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var page = as(cases.head(), decision(matter, "assign", "").param("reason", "Ghi chú giữ lại"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(text(page))
                .contains("Chọn một người thực hiện.")
                .contains("Ghi chú giữ lại")
                .doesNotContain("??");
    }

    @Test
    void a_decision_leads_back_to_the_case_and_a_second_click_changes_nothing() throws Exception {
        var officer = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var decision = decision(matter, "assign", officer.value());
        for (int click = 0; click < 2; click++) {
            var page = as(cases.head(), decision);
            assertThat(page.getStatus()).isEqualTo(303);
            assertThat(page.getHeader("Location")).isEqualTo("/matters/" + matter);
        }
    }

    @Test
    void a_replacement_asks_for_its_ground_and_reason() throws Exception {
        var officer = cases.officer(Optional.empty());
        var next = cases.officer(Optional.empty());
        var matter = assigned(officer);
        var page = open(cases.head(), "/matters/" + matter + "/replace");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page)).contains("Đ.25 k.2 đ.c Luật TGPL").doesNotContain("??");
        var empty = as(cases.head(), decision(matter, "replace", next.value()));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(text(empty)).contains("Chọn một căn cứ thay người của luật.").contains("Viết lý do");
        var whole = decision(matter, "replace", next.value())
                .param("ground", "25.2.c")
                .param("reason", "Ốm dài ngày");
        assertThat(as(cases.head(), whole).getStatus()).isEqualTo(303);
    }

    @Test
    void a_refusal_of_a_body_is_recorded_with_its_moment_and_asks_to_be_replaced() throws Exception {
        var matter = assigned(cases.officer(Optional.empty()));
        var call = "/matters/" + matter + "/replace/call";
        var wrong = as(
                cases.head(),
                post(call).param("version", "2").param("once", UUID.randomUUID().toString()));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("Viết ngày nhận được thông báo.").contains("Viết giờ và phút");
        var now = ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMinutes(1);
        var future = as(
                cases.head(),
                post(call)
                        .param("version", "2")
                        .param("refusal", "body-refused-defence")
                        .param(
                                "sinceDay",
                                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(now.plusDays(1)))
                        .param("sinceTime", "9h05")
                        .param("once", UUID.randomUUID().toString()));
        assertThat(future.getStatus()).isEqualTo(422);
        assertThat(text(future))
                .contains("Lúc nhận được không thể ở sau lúc này.")
                .doesNotContain("??");
    }

    private MatterId assigned(ProviderId officer) throws Exception {
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        assertThat(as(cases.head(), decision(matter, "assign", officer.value())).getStatus())
                .isEqualTo(303);
        return matter;
    }

    @Test
    void a_provider_may_not_open_the_choice() throws Exception {
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        assertThat(open(cases.account("curious"), "/matters/" + matter + "/assign")
                        .getStatus())
                .isIn(403, 404);
        assertThat(open(cases.account("curious"), "/assignment").getStatus()).isEqualTo(403);
    }

    @Test
    void the_api_proposes_decides_and_refuses_like_the_pages() throws Exception {
        var officer = cases.officer(Optional.empty());
        var collaborator = cases.provider(ProviderKind.COLLABORATOR, Cases.CAO_BANG, Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var proposed = open(cases.head(), "/api/v1/matters/" + matter + "/proposed-providers");
        assertThat(proposed.getStatus()).isEqualTo(200);
        assertThat(proposed.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(text(proposed))
                .contains("\"key\":\"assignment.reason.card.valid\"")
                .contains("\"text\":\"Thẻ ");
        var refused = as(cases.head(), sent(matter, collaborator, UUID.randomUUID()));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(text(refused)).contains("/problems/bad-input").contains("Không được thực hiện hình thức này");
        var key = UUID.randomUUID();
        var decided = as(cases.head(), sent(matter, officer, key));
        assertThat(decided.getStatus()).isEqualTo(201);
        assertThat(decided.getHeader("ETag")).isEqualTo("\"2\"");
        assertThat(text(as(cases.head(), sent(matter, officer, key)))).isEqualTo(text(decided));
    }

    @Test
    void another_system_reports_a_refusal_and_the_case_has_a_new_version() throws Exception {
        var matter = assigned(cases.officer(Optional.empty()));
        var report = post("/api/v1/matters/" + matter + "/refused-registration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .content("{\"ground\":\"body-refused-defence\",\"since\":\"" + Instant.now() + "\"}");
        var answer = as(cases.head(), report);
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"3\"");
        assertThat(text(open(cases.head(), "/assignment"))).contains("/matters/" + matter + "/replace");
    }

    private static MockHttpServletRequestBuilder sent(MatterId matter, ProviderId provider, UUID key) {
        return post("/api/v1/matters/" + matter + "/assignment")
                .header("Idempotency-Key", key.toString())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .content("{\"provider\":" + provider.value() + "}");
    }

    @Test
    void the_roster_shows_cards_and_load_and_lets_the_head_enter_absences() throws Exception {
        var officer = cases.officer(Optional.empty());
        var roster = open(cases.head(), "/providers");
        assertThat(roster.getStatus()).isEqualTo(200);
        assertThat(text(roster))
                .contains("/providers/" + officer.value())
                .contains("Trợ giúp viên pháp lý")
                .doesNotContain("??");
        var page = open(cases.head(), "/providers/" + officer.value());
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page)).doesNotContain("??");
        var wrong = absence(officer, "31/02/2027", "01/03/2027");
        assertThat(as(cases.head(), wrong).getStatus()).isEqualTo(422);
        assertThat(as(cases.head(), absence(officer, "01/03/2027", "05/03/2027"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(text(open(cases.head(), "/providers/" + officer.value()))).contains("01/03/2027–05/03/2027");
    }

    private static MockHttpServletRequestBuilder absence(ProviderId provider, String from, String until) {
        return post("/providers/" + provider.value() + "/absences")
                .param("from", from)
                .param("until", until)
                .param("reason", "ILLNESS")
                .param("once", UUID.randomUUID().toString());
    }

    @Test
    void somebody_new_is_entered_and_every_mistake_is_said_at_once() throws Exception {
        assertThat(text(open(cases.head(), "/providers/new"))).contains("Ê-đê").doesNotContain("??");
        var empty = as(
                cases.head(),
                post("/providers/new").param("once", UUID.randomUUID().toString()));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(text(empty))
                .contains("Viết họ và tên")
                .contains("Chọn loại người thực hiện.")
                .contains("Viết số thẻ")
                .contains("Không có xã, phường nào")
                .doesNotContain("??");
        var whole = post("/providers/new")
                .param("once", UUID.randomUUID().toString())
                .param("fullName", "Nông Văn Thử")
                .param("kind", "LAWYER_OF_CENTRE")
                .param("unit", Integer.toString(Cases.CAO_BANG))
                .param("cardNumber", "LS-1")
                .param("cardFrom", "01/02/2024")
                .param("languages", "02", "07")
                .param("base", "Thục Phán, Cao Bằng");
        var entered = as(cases.head(), whole);
        assertThat(entered.getStatus()).isEqualTo(303);
        assertThat(text(open(cases.head(), String.valueOf(entered.getHeader("Location")))))
                .contains("Nông Văn Thử")
                .contains("Tày")
                .contains("Nùng");
    }

    @Test
    void the_api_lists_providers_by_cursor() throws Exception {
        cases.officer(Optional.empty());
        cases.officer(Optional.empty());
        var first = text(open(cases.head(), "/api/v1/providers?limit=1"));
        assertThat(first).contains("\"next\":\"").contains("\"cardValid\":true");
    }
}
