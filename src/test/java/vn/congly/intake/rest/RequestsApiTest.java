package vn.congly.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.congly.testing.People.BRANCH_OF_LAO_CAI;
import static vn.congly.testing.People.HA_NOI;
import static vn.congly.testing.People.LAO_CAI;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.access.Actor;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
class RequestsApiTest {

    private static final String NOTICE = """
            {"channel": "BODY_NOTICE", "bodyName": "Công an tỉnh mẫu", "bodyNotice": "12/TB",
             "beneficiary": {"fullName": "Vàng A Mẫu", "sex": "MALE", "birth": "2009-03-01", "commune": "2025-02647"},
             "claimed": ["7.5"], "summary": "Bị tạm giữ vì trộm cắp tài sản", "field": "criminal", "stage": "INVESTIGATION",
             "role": "ACCUSED", "custody": "CUSTODY", "custodySince": "2026-11-24T20:15:00+07:00",
             "opponents": [{"fullName": "Giàng A Bị Hại"}],
             "papers": [{"kind": "proceedings-document", "form": "ORIGINAL_SHOWN"}]}
            """;

    private static final int SON_LA = 314;

    @Autowired
    private MockMvc program;

    @Autowired
    private People people;

    @Autowired
    private JsonMapper json;

    private MockHttpServletResponse sent(Actor who, AbstractMockHttpServletRequestBuilder<?> what) throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES);
        return program.perform(what.with(authentication(signedIn))).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder posted(String address, String body) {
        return post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(body);
    }

    private JsonNode body(MockHttpServletResponse response) throws Exception {
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode received(Actor who) throws Exception {
        var response = sent(who, posted("/api/v1/requests", NOTICE));
        assertThat(response.getStatus())
                .as(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(201);
        return body(response);
    }

    private MockHttpServletResponse changed(Actor who, JsonNode request, String act, int version, String body)
            throws Exception {
        var address = "/api/v1/requests/" + request.get("id").asLong() + "/" + act;
        return sent(who, posted(address, body).header("If-Match", "\"" + version + "\""));
    }

    @Test
    void a_body_sends_a_notice_to_the_competent_unit_and_follows_it() throws Exception {
        var police = people.body("police-api");
        var receipt = received(police);
        assertThat(receipt.get("unit").asInt()).isIn(LAO_CAI, BRANCH_OF_LAO_CAI).isNotEqualTo(0);
        var read = sent(police, get("/api/v1/requests/" + receipt.get("id").asLong()));
        assertThat(read.getHeader("ETag")).isEqualTo("\"1\"");
        var request = body(read);
        assertThat(request.get("state").asString()).isEqualTo("RECEIVED");
        assertThat(request.get("beneficiary").get("birth").asString()).isEqualTo("2009-03-01");
        assertThat(request.get("custodySince").asString()).isEqualTo("2026-11-24T13:15:00Z");
        assertThat(request.get("opponents").get(0).get("fullName").asString()).isEqualTo("Giàng A Bị Hại");
        assertThat(request.get("events").size()).isEqualTo(1);
    }

    @Test
    void the_same_key_makes_one_request() throws Exception {
        var police = people.body("police-api");
        var once = posted("/api/v1/requests", NOTICE);
        assertThat(body(sent(police, once))).isEqualTo(body(sent(police, once)));
    }

    @Test
    void the_same_key_with_another_request_is_refused() throws Exception {
        var police = people.body("police-api");
        var key = UUID.randomUUID().toString();
        sent(
                police,
                post("/api/v1/requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", key)
                        .content(NOTICE));
        var other = NOTICE.replace("12/TB", "13/TB");
        var second = sent(
                police,
                post("/api/v1/requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", key)
                        .content(other));
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(body(second).get("type").asString()).isEqualTo("/problems/key-reused");
    }

    @Test
    void without_a_key_nothing_is_received() throws Exception {
        var response = sent(
                people.body("police-api"),
                post("/api/v1/requests").contentType(MediaType.APPLICATION_JSON).content(NOTICE));
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void bad_input_is_a_problem_that_names_each_field() throws Exception {
        var bad = """
                {"beneficiary": {"fullName": "M1", "birth": "31/02/1990", "commune": "00004"}, "channel": "PIGEON"}
                """;
        var response = sent(people.receiver(LAO_CAI), posted("/api/v1/requests", bad));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        var problem = body(response);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/bad-input");
        assertThat(problem.get("errors").findValuesAsString("field"))
                .contains(
                        "channel",
                        "beneficiary.fullName",
                        "beneficiary.birth",
                        "beneficiary.commune",
                        "summary",
                        "field");
        assertThat(problem.get("errors").findValuesAsString("message")).noneMatch(it -> it.startsWith("intake."));
    }

    @Test
    void papers_are_asked_for_and_brought_under_the_version_that_was_read() throws Exception {
        var receiver = people.receiver(HA_NOI);
        var request = received(receiver);
        var asked = changed(receiver, request, "asked-papers", 1, "{\"missing\": [\"birth-certificate\"]}");
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getHeader("ETag")).isEqualTo("\"2\"");
        var late = changed(receiver, request, "asked-papers", 1, "{\"missing\": [\"passport\"]}");
        assertThat(late.getStatus()).isEqualTo(412);
        assertThat(body(late).get("type").asString()).isEqualTo("/problems/changed-meanwhile");
        var brought = changed(receiver, request, "papers", 2, "{\"papers\": [{\"kind\": \"birth-certificate\"}]}");
        assertThat(body(brought).get("state").asString()).isEqualTo("RECEIVED");
        var none = changed(receiver, request, "papers", 3, "{\"papers\": []}");
        assertThat(none.getStatus()).isEqualTo(400);
    }

    @Test
    void a_refusal_needs_one_of_the_four_grounds_and_a_head() throws Exception {
        var request = received(people.receiver(HA_NOI));
        var reason = "\"reason\": \"Yêu cầu có nội dung trái pháp luật.\"";
        assertThat(changed(people.receiver(HA_NOI), request, "refusal", 1, "{\"ground\": \"30.3.b\", " + reason + "}")
                        .getStatus())
                .isEqualTo(403);
        assertThat(changed(people.head(HA_NOI), request, "refusal", 1, "{\"ground\": \"other\", " + reason + "}")
                        .getStatus())
                .isEqualTo(400);
        var refused = changed(people.head(HA_NOI), request, "refusal", 1, "{\"ground\": \"30.3.b\", " + reason + "}");
        assertThat(body(refused).get("state").asString()).isEqualTo("REFUSED");
        assertThat(body(refused).get("letterNumber").asInt()).isPositive();
        var again = changed(people.head(HA_NOI), request, "withdrawal", 2, "{}");
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(body(again).get("type").asString()).isEqualTo("/problems/impossible");
    }

    @Test
    void a_request_is_sent_on_and_then_unknown_to_nobody_who_had_it() throws Exception {
        var request = received(people.receiver(HA_NOI));
        var sentOn = changed(
                people.receiver(HA_NOI),
                request,
                "transfer",
                1,
                "{\"toUnit\": " + LAO_CAI + ", \"reason\": \"Người yêu cầu cư trú ở Lào Cai.\"}");
        assertThat(sentOn.getStatus()).isEqualTo(200);
        var address = "/api/v1/requests/" + request.get("id").asLong();
        assertThat(sent(people.receiver(HA_NOI), get(address)).getStatus()).isEqualTo(200);
        assertThat(sent(people.receiver(LAO_CAI), get(address)).getStatus()).isEqualTo(200);
        assertThat(sent(people.receiver(SON_LA), get(address)).getStatus()).isEqualTo(404);
    }

    @Test
    void the_list_pages_by_cursor() throws Exception {
        var receiver = people.receiver(SON_LA);
        for (int count = 0; count < 3; count++) {
            received(receiver);
        }
        var first = body(sent(receiver, get("/api/v1/requests?limit=2")));
        assertThat(first.get("items").size()).isEqualTo(2);
        var second = body(sent(
                receiver,
                get("/api/v1/requests?limit=2&after=" + first.get("next").asString())));
        assertThat(second.get("items").get(0).get("id").asLong())
                .isGreaterThan(first.get("items").get(1).get("id").asLong());
        assertThat(sent(receiver, get("/api/v1/requests?state=LOST")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void a_body_lists_what_it_sent_and_no_more() throws Exception {
        var court = people.body("court-api");
        var mine = received(court);
        received(people.body("police-api"));
        var listed = body(sent(court, get("/api/v1/requests")));
        assertThat(listed.get("items").findValuesAsString("id"))
                .containsExactly(mine.get("id").asString());
    }

    @Test
    void whoever_has_code_and_birth_follows_without_an_account() throws Exception {
        var receipt = received(people.receiver(LAO_CAI));
        var asked = "{\"code\": \"" + receipt.get("trackingCode").asString() + "\", \"birthDate\": \"01/03/2009\"}";
        var found = program.perform(post("/api/v1/tracking")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(asked))
                .andReturn()
                .getResponse();
        assertThat(body(found).get("state").asString()).isEqualTo("RECEIVED");
        assertThat(found.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Vàng A Mẫu");
        var wrong = program.perform(post("/api/v1/tracking")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(asked.replace("2009", "2008")))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(404);
    }

    @Test
    void a_simple_question_is_counted() throws Exception {
        var question = """
                {"field": "civil", "sex": "FEMALE", "question": "Vay nợ có cần giấy không?", "answer": "Nên có."}
                """;
        var answered = sent(people.receiver(LAO_CAI), posted("/api/v1/questions", question));
        assertThat(answered.getStatus()).isEqualTo(201);
        assertThat(body(answered).get("number").asInt()).isPositive();
    }
}
