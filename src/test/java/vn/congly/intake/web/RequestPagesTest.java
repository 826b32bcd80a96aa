package vn.congly.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.congly.testing.People.LAO_CAI;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.intake.RequestId;
import vn.congly.intake.Requests;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
class RequestPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private People people;

    @Autowired
    private Requests requests;

    @Autowired
    private Access access;

    private MockHttpServletResponse sent(Actor who, AbstractMockHttpServletRequestBuilder<?> what) throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES);
        return browser.perform(what.with(authentication(signedIn)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder form(String commune) {
        return post("/requests/new")
                .param("once", UUID.randomUUID().toString())
                .param("channel", "IN_PERSON")
                .param("beneficiary.fullName", "Lò Thị Mẫu")
                .param("beneficiary.sex", "FEMALE")
                .param("beneficiary.birth", "05/09/1988")
                .param("beneficiary.communeName", commune)
                .param("summary", "Chồng bỏ đi, muốn ly hôn.")
                .param("field", "family")
                .param("papers[0].kind", "")
                .param("papers[0].form", "ORIGINAL_SHOWN");
    }

    private RequestId id(MockHttpServletResponse response) {
        return new RequestId(
                Long.parseLong(String.valueOf(response.getRedirectedUrl()).replace("/requests/", "")));
    }

    @Test
    void the_form_shows_the_lists_of_today() throws Exception {
        var page = sent(people.receiver(LAO_CAI), get("/requests/new"));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains(
                        "Người thuộc hộ nghèo",
                        "Giấy chứng nhận hộ nghèo",
                        "54 Rơ-măm",
                        "Tạm giữ",
                        "beneficiary.communeName")
                .doesNotContain("??");
    }

    @Test
    void saved_it_leads_to_the_decision() throws Exception {
        var page = sent(people.receiver(LAO_CAI), form("Phường Lào Cai, Lào Cai"));
        assertThat(page.getStatus()).isBetween(302, 303);
        var request = access.as(people.receiver(LAO_CAI), () -> requests.required(id(page)));
        assertThat(request.unit()).isEqualTo(LAO_CAI);
        assertThat(request.papers()).isEmpty();
    }

    @Test
    void a_second_click_is_the_same_request() throws Exception {
        var form = form("Phường Lào Cai, Lào Cai");
        var first = sent(people.receiver(LAO_CAI), form);
        var second = sent(people.receiver(LAO_CAI), form);
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
    }

    @Test
    void a_name_that_several_places_bear_is_asked_back_and_nothing_typed_is_lost() throws Exception {
        var page = sent(people.receiver(LAO_CAI), form("Tân Lập"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(text(page))
                .contains("nơi mang tên này", "type=\"radio\" name=\"beneficiary.commune\"")
                .contains("value=\"Lò Thị Mẫu\"", "05/09/1988", "Chồng bỏ đi, muốn ly hôn.", "value=\"Tân Lập\"")
                .doesNotContain("??");
    }

    @Test
    void the_chosen_one_is_taken() throws Exception {
        var asked = text(sent(people.receiver(LAO_CAI), form("Tân Lập")));
        var radio = Pattern.compile("name=\"beneficiary.commune\" value=\"([0-9-]+)\"")
                .matcher(asked);
        assertThat(radio.find()).isTrue();
        var page = sent(people.receiver(LAO_CAI), form("Tân Lập").param("beneficiary.commune", radio.group(1)));
        assertThat(page.getRedirectedUrl()).startsWith("/requests/");
    }

    @Test
    void a_place_that_does_not_exist_and_a_code_without_era_are_refused_with_a_sentence() throws Exception {
        assertThat(text(sent(people.receiver(LAO_CAI), form("Atlantis"))))
                .contains("Không có xã, phường nào tên “Atlantis”");
        assertThat(text(sent(people.receiver(LAO_CAI), form("02647")))).contains("thiếu năm của danh mục");
        assertThat(sent(people.receiver(LAO_CAI), form("2025-02647")).getRedirectedUrl())
                .startsWith("/requests/");
    }

    @Test
    void each_field_says_what_is_wrong() throws Exception {
        var page = sent(
                people.receiver(LAO_CAI),
                post("/requests/new")
                        .param("once", UUID.randomUUID().toString())
                        .param("beneficiary.fullName", "M1")
                        .param("beneficiary.birth", "31/02/1990"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(text(page))
                .contains(
                        "href=\"#beneficiary.fullName\"",
                        "“31/02/1990” không phải là một ngày trong lịch",
                        "value=\"M1\"")
                .contains("id=\"summary-wrong\"", "id=\"field-wrong\"")
                .doesNotContain("??");
    }

    @Test
    void a_folded_part_comes_back_open_only_if_something_was_typed_in_it() throws Exception {
        var plain = text(sent(people.receiver(LAO_CAI), form("Atlantis").param("requester.sex", "UNKNOWN")));
        assertThat(plain).doesNotContain("open=\"open\"");
        var sister = text(sent(people.receiver(LAO_CAI), form("2025-02647").param("requester.fullName", "Lò Thị Chị")));
        assertThat(sister).contains("open=\"open\"", "id=\"relation-wrong\"");
    }

    @Test
    void typing_a_place_offers_what_it_may_mean() throws Exception {
        var page = sent(
                people.receiver(LAO_CAI),
                get("/requests/communes").param("field", "place").param("placeName", "bat xat"));
        assertThat(text(page)).contains("Bát Xát", "name=\"place\"").doesNotContain("<html", "??");
        var nothing = sent(
                people.receiver(LAO_CAI),
                get("/requests/communes").param("field", "place").param("placeName", "b"));
        assertThat(text(nothing)).doesNotContain("radio");
    }

    @Test
    void the_list_shows_who_waits_and_leads_to_the_decision() throws Exception {
        var saved = sent(people.receiver(LAO_CAI), form("2025-02647"));
        var page = text(sent(people.receiver(LAO_CAI), get("/requests")));
        assertThat(page)
                .contains("Chờ quyết định", "Lò Thị Mẫu", "Trực tiếp", "/requests/new")
                .doesNotContain("??");
        assertThat(saved.getRedirectedUrl()).startsWith("/requests/");
        var empty = text(sent(people.receiver(301), get("/requests").param("state", "WITHDRAWN")));
        assertThat(empty).contains("Không có yêu cầu nào đang chờ").doesNotContain("??");
    }

    @Test
    void a_simple_question_is_entered_and_the_next_may_come() throws Exception {
        var saved = sent(
                people.receiver(LAO_CAI),
                post("/questions/new")
                        .param("once", UUID.randomUUID().toString())
                        .param("question", "Vay nợ có cần giấy không?")
                        .param("answer", "Nên có.")
                        .param("field", "civil")
                        .param("sex", "MALE"));
        assertThat(saved.getRedirectedUrl()).isEqualTo("/questions/new");
        var next = sent(people.receiver(LAO_CAI), get("/questions/new").cookie(saved.getCookies()));
        assertThat(text(next))
                .containsPattern("câu hỏi số [0-9]+ năm 20[0-9]{2}")
                .doesNotContain("??");
        var wrong = sent(
                people.receiver(LAO_CAI),
                post("/questions/new").param("once", "0123456789").param("question", "Chỉ hỏi"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("Chỉ hỏi", "Viết câu trả lời").doesNotContain("??");
    }

    @Test
    void the_pages_speak_english() throws Exception {
        for (var address : new String[] {"/requests/new", "/requests", "/questions/new"}) {
            var page = sent(people.receiver(LAO_CAI), get(address).param("lang", "en"));
            assertThat(text(page)).contains("lang=\"en\"").doesNotContain("??");
        }
    }

    @Test
    void who_may_not_receive_sees_no_form() throws Exception {
        assertThat(sent(people.provider(LAO_CAI, "p"), get("/requests/new")).getStatus())
                .isEqualTo(403);
        assertThat(sent(people.provider(LAO_CAI, "p"), form("2025-02647")).getStatus())
                .isEqualTo(403);
    }
}
