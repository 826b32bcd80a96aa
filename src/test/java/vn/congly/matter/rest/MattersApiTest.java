package vn.congly.matter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.access.Actor;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.Cases;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

/** Cases as another system meets them. */
@HouseTest
class MattersApiTest {

    private static final String ACCEPTANCE = """
            {"form": "ADVICE", "categories": ["7.2"], "primary": "7.2"}
            """;
    private static final String WORK = """
            {"kind": "MEETING", "began": "%s", "hours": 1.5, "place": "Trung tâm", "outcome": "Đã trao đổi"}
            """;

    @Autowired
    MockMvc machine;

    @Autowired
    JsonMapper json;

    Cases cases;
    Actor receiver;
    Actor provider;

    @Autowired
    void house(ApplicationContext house) {
        cases = new Cases(house);
        receiver = cases.people.receiver(People.LAO_CAI);
        provider = cases.people.provider(People.LAO_CAI, "machine");
    }

    @Test
    void a_request_is_accepted_and_the_same_key_asked_again_gets_the_same_case() throws Exception {
        var request = cases.request(receiver, FormOfAid.ADVICE);
        var address = "/api/v1/requests/" + request.id().value() + "/acceptance";
        var key = UUID.randomUUID().toString();
        var first = as(receiver, change(address, key, 1, ACCEPTANCE));
        assertThat(first.getStatus()).as(text(first)).isEqualTo(201);
        assertThat(first.getHeader("ETag")).isEqualTo("\"1\"");
        var again = as(receiver, change(address, key, 1, ACCEPTANCE));
        assertThat(body(again)).isEqualTo(body(first));
        var other = as(receiver, change(address, UUID.randomUUID().toString(), 1, ACCEPTANCE));
        assertThat(other.getStatus()).isIn(409, 412);
    }

    @Test
    void a_case_says_its_version_and_a_move_states_it() throws Exception {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var read = as(provider, get("/api/v1/matters/" + id));
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(read.getHeader("ETag")).isEqualTo("\"2\"");
        assertThat(body(read).get("moves").toString()).contains("RECORD_WORK").doesNotContain("HAND_OVER");
        var work = WORK.formatted(java.time.Instant.now());
        var done = as(
                provider,
                change("/api/v1/matters/" + id + "/work", UUID.randomUUID().toString(), 2, work));
        assertThat(done.getStatus()).as(text(done)).isEqualTo(200);
        assertThat(done.getHeader("ETag")).isEqualTo("\"3\"");
        var late = as(
                provider,
                change("/api/v1/matters/" + id + "/work", UUID.randomUUID().toString(), 2, work));
        assertThat(late.getStatus()).isEqualTo(412);
        assertThat(body(late).get("type").asString()).isEqualTo("/problems/changed-meanwhile");
    }

    @Test
    void what_the_state_forbids_is_a_conflict_with_a_sentence() throws Exception {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var answer = as(
                provider,
                change("/api/v1/matters/" + id + "/hand-over", UUID.randomUUID().toString(), 2, "{}"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(body(answer).get("type").asString()).isEqualTo("/problems/impossible");
        assertThat(body(answer).get("detail").asString()).contains("Vụ việc đang được thực hiện");
    }

    @Test
    void an_ending_without_its_papers_names_them() throws Exception {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var answer = as(
                provider,
                change(
                        "/api/v1/matters/" + id + "/ending",
                        UUID.randomUUID().toString(),
                        2,
                        "{\"ending\": \"DONE\", \"reason\": \"Đã bào chữa\"}"));
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(409);
        assertThat(body(answer).get("detail").asString()).contains("hồ sơ còn thiếu");
    }

    @Test
    void what_is_hidden_is_unknown_and_what_is_missing_is_named() throws Exception {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var stranger = cases.people.receiver(People.HA_NOI);
        assertThat(as(stranger, get("/api/v1/matters/" + id)).getStatus()).isEqualTo(404);
        assertThat(as(stranger, get("/api/v1/matters/0")).getStatus()).isEqualTo(404);
        var wrong = as(
                provider,
                change("/api/v1/matters/" + id + "/work", UUID.randomUUID().toString(), 2, "{\"hours\": 2}"));
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(body(wrong).get("errors").toString()).contains("kind");
        var nobody = machine.perform(get("/api/v1/matters")).andReturn().getResponse();
        assertThat(nobody.getStatus()).isEqualTo(401);
    }

    @Test
    void lists_the_register_the_clocks_and_the_calendar_answer() throws Exception {
        var accepted = cases.accepted(receiver, FormOfAid.ADVICE);
        var list = body(as(receiver, get("/api/v1/matters").param("limit", "1").param("state", "ACCEPTED")));
        assertThat(list.get("items")).hasSize(1);
        var found = body(as(receiver, get("/api/v1/matters").param("q", accepted.code())));
        assertThat(found.get("items").toString()).contains("\"id\":" + accepted.matter());
        var year = accepted.code().substring(accepted.code().length() - 4);
        var book = body(as(
                receiver,
                get("/api/v1/register")
                        .param("unit", "" + People.LAO_CAI)
                        .param("form", "ADVICE")
                        .param("year", year)));
        assertThat(book.get("items").get(0).get("number").asInt()).isEqualTo(1);
        assertThat(body(as(receiver, get("/api/v1/clocks"))).get("upcoming")).isNotEmpty();
        var calendar =
                as(receiver, get("/api/v1/hearings").param("from", "2026-01-01").param("until", "2026-12-31"));
        assertThat(calendar.getStatus()).isEqualTo(200);
        var events = body(as(receiver, get("/api/v1/matters/" + accepted.matter() + "/events")));
        assertThat(events.get("items").toString()).contains("REQUEST_RECEIVED", "ACCEPTED");
    }

    private static MockHttpServletRequestBuilder change(String address, String key, int version, String body) {
        return post(address)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockHttpServletResponse as(Actor who, MockHttpServletRequestBuilder asked) throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES);
        return machine.perform(asked.with(authentication(signedIn))).andReturn().getResponse();
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(text(answer));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
