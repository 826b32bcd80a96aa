package vn.congly.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congly.site.Visitor;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
class AskPagesTest {

    private static final Pattern CODE = Pattern.compile("class=\"track\">([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private void answerUntil(AskStep last) {
        for (var step : AskStep.values()) {
            if (step.ordinal() > last.ordinal()) {
                return;
            }
            switch (step) {
                case WHO -> visitor.fill("/ask/who", "who", "SELF");
                case CUSTODY -> visitor.fill("/ask/custody", "arrest", "NO");
                case STORY -> visitor.fill("/ask/story", "summary", "Chồng tôi đánh tôi, tôi muốn ly hôn");
                case FIELD -> visitor.fill("/ask/field", "field", "family");
                case GROUPS -> visitor.fill("/ask/groups", "claimed", "7.2");
                case PERSON ->
                    visitor.fill(
                            "/ask/person", "beneficiary.fullName", "Trần Thị Bình", "beneficiary.birth", "5/9/1988");
                case PLACE -> visitor.fill("/ask/place", "where", "muong hum, lao cai");
                case CONTACT -> visitor.fill("/ask/contact", "call", "NO_CALL");
            }
        }
    }

    private String sent() {
        answerUntil(AskStep.CONTACT);
        assertThat(to(visitor.fill("/ask/check"))).endsWith("/ask/receipt");
        var code = CODE.matcher(visitor.open("/ask/receipt").body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    @Test
    void a_woman_asks_and_sees_where_her_request_stands() {
        var code = sent();
        var seen = visitor.fill("/track", "code", code.toLowerCase(java.util.Locale.ROOT), "born", "05/09/1988");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains(code, "đang chờ trả lời", "Chi nhánh số 1", "tỉnh Lào Cai");
        assertThat(seen.body()).doesNotContain("Trần Thị Bình", "ly hôn");
    }

    @Test
    void the_code_stands_in_no_address() {
        var code = sent();
        assertThat(visitor.open("/ask/receipt").uri().toString()).doesNotContain(code);
        assertThat(visitor.fill("/track", "code", code, "born", "1988").uri().toString())
                .doesNotContain(code);
    }

    @Test
    void a_wrong_birth_and_a_code_that_never_was_get_the_same_answer() {
        var code = sent();
        var birth = visitor.fill("/track", "code", code, "born", "05/09/1989");
        var never = visitor.fill("/track", "code", "ZZZZ-ZZZZ", "born", "05/09/1988");
        assertThat(birth.statusCode()).isEqualTo(never.statusCode());
        assertThat(birth.body()).contains("Không thấy yêu cầu nào");
        assertThat(never.body()).contains("Không thấy yêu cầu nào");
    }

    @Test
    void sent_twice_is_received_once() {
        var code = sent();
        var again = visitor.fill("/track", "code", code, "born", "5/9/1988");
        assertThat(again.body()).contains(code);
        var second = visitor.fill("/ask/check");
        assertThat(second.statusCode()).isIn(302, 403);
        assertThat(visitor.open("/ask/receipt").body()).contains(code);
    }

    @Test
    void back_keeps_the_answers() {
        answerUntil(AskStep.CUSTODY);
        var back = visitor.fill("/ask/story", "summary", "Chuyện chưa viết xong", "back", "yes");
        assertThat(to(back)).endsWith("/ask/custody");
        assertThat(visitor.open("/ask/story").body()).contains("Chuyện chưa viết xong");
    }

    @Test
    void a_day_that_is_none_is_said_at_its_field_and_stays_as_typed() {
        answerUntil(AskStep.GROUPS);
        var again =
                visitor.fill("/ask/person", "beneficiary.fullName", "Trần Thị Bình", "beneficiary.birth", "31/02/1990");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("href=\"#beneficiary.birth\"", "value=\"31/02/1990\"", "value=\"Trần Thị Bình\"");
    }

    @Test
    void several_places_of_one_name_are_offered_and_not_called_a_mistake() {
        answerUntil(AskStep.PERSON);
        var offered = visitor.fill("/ask/place", "where", "Tân Lập");
        assertThat(offered.statusCode()).isEqualTo(200);
        assertThat(offered.body()).contains("name=\"beneficiary.commune\"").doesNotContain("notice-now");
        var nowhere = visitor.fill("/ask/place", "where", "Atlantis");
        assertThat(nowhere.statusCode()).isEqualTo(422);
    }

    @Test
    void who_does_not_know_the_commune_names_the_province() {
        answerUntil(AskStep.PERSON);
        var known = visitor.fill("/ask/place", "where", "", "province", "15");
        assertThat(to(known)).endsWith("/ask/contact");
    }

    @Test
    void an_unanswered_question_is_asked_before_anything_is_sent() {
        answerUntil(AskStep.FIELD);
        assertThat(to(visitor.open("/ask/check"))).endsWith("/ask/groups");
    }

    @Test
    void not_knowing_is_an_answer() {
        visitor.fill("/ask/who", "who", "SELF");
        assertThat(to(visitor.fill("/ask/custody", "arrest", "UNKNOWN"))).endsWith("/ask/story");
        assertThat(to(visitor.fill("/ask/story", "rather", "TELL"))).endsWith("/ask/field");
        assertThat(to(visitor.fill("/ask/field", "field", "UNKNOWN"))).endsWith("/ask/groups");
        assertThat(to(visitor.fill("/ask/groups", "claimed", "UNKNOWN"))).endsWith("/ask/person");
    }

    @Test
    void whoever_is_signed_in_may_ask_here_like_anybody() {
        visitor.signIn(people.login(people.receiver(People.HA_NOI)), People.PASSWORD);
        assertThat(sent()).isNotEmpty();
    }
}
