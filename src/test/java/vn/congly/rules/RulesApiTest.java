package vn.congly.rules;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.congly.testing.HouseTest;

/** The rules asked as another body's system asks them: no account, nothing stored. */
@HouseTest
class RulesApiTest {

    @Autowired
    private MockMvc mvc;

    private ResultActions ask(String path, String json) throws Exception {
        return mvc.perform(post("/api/v1/rules/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "vi")
                .content(json));
    }

    @Test
    void facts_in_findings_with_citations_out() throws Exception {
        ask("eligibility", """
                        {"on": "2026-03-02", "birthDate": "05/05/1980", "claimed": ["7.2"],
                         "papers": ["poor-household-certificate"], "field": "family"}
                        """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.eligible").value(true))
                .andExpect(jsonPath("$.primary").value("7.2"))
                .andExpect(jsonPath("$.rulebookVersion").isNotEmpty())
                .andExpect(
                        jsonPath("$.findings[?(@.category == '7.2')].verdict").value("MET"))
                .andExpect(jsonPath("$.findings[?(@.category == '7.2')].citations[0]")
                        .value("Đ.7 k.2 Luật TGPL"))
                .andExpect(jsonPath("$.findings[?(@.category == '7.3')].because.sentence")
                        .value("Đã đủ 16 tuổi vào ngày yêu cầu."));
    }

    @Test
    void everything_wrong_is_said_at_once_field_by_field() throws Exception {
        ask("eligibility", """
                        {"on": "2026-03-02", "birthDate": "2026-02-30", "claimed": ["9.9"], "residence": "00004",
                         "role": "KING", "field": "magic"}
                        """)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/bad-input"))
                .andExpect(jsonPath("$.errors.length()").value(5));
    }

    @Test
    void a_decision_is_proposed_with_ground_proof_due_and_citation() throws Exception {
        ask("decision", """
                        {"unit": 301, "at": "2026-03-02T09:00+07:00", "appointedDefenceOrBodyNotice": true,
                         "person": {"on": "2026-03-02", "birthDate": "2009-01-01", "residence": "2025-00004",
                                    "role": "ACCUSED", "field": "criminal"}}
                        """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("ACCEPT_AT_ONCE"))
                .andExpect(jsonPath("$.proposalOnly").value(true))
                .andExpect(jsonPath("$.ground.id").value("6.1.c"))
                .andExpect(jsonPath("$.ground.citation").value("Đ.6 k.1 đ.c TT 12/2018; Đ.31 k.3 Luật TGPL"))
                .andExpect(jsonPath("$.proofDue").value("2026-03-09T17:00:00Z"));
    }

    @Test
    void a_decision_without_a_unit_is_sent_back() throws Exception {
        ask("decision", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("unit"));
    }

    @Test
    void an_event_and_the_custody_in_clock_and_due_instant_out() throws Exception {
        ask("due-date", """
                        {"event": "acceptance", "form": "LITIGATION", "custody": true, "at": "2026-11-24T22:40+07:00"}
                        """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deadlines[0].clock.id").value("assign-custody"))
                .andExpect(jsonPath("$.deadlines[0].due").value("2026-11-25T03:40:00Z"))
                .andExpect(jsonPath("$.deadlines[0].citation").value("Đ.31 k.2 Luật TGPL"));
        ask("due-date", "{\"event\": \"acceptance\", \"form\": \"LITIGATION\", \"at\": \"2026-02-13T16:00\"}")
                .andExpect(jsonPath("$.deadlines[0].clock.id").value("assign-litigation"))
                .andExpect(jsonPath("$.deadlines[0].lastDay").value("2026-02-25"));
        ask("due-date", "{\"clock\": \"proof\", \"at\": \"2027-02-01T16:00\"}")
                .andExpect(jsonPath("$.deadlines[0].provisional").value(true));
        ask("due-date", "{\"clock\": \"proof\", \"at\": \"yesterday\"}").andExpect(status().isBadRequest());
        ask("due-date", "{\"clock\": \"nothing\", \"at\": \"2026-02-13T16:00\"}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_subject_of_the_book_on_a_day() throws Exception {
        mvc.perform(get("/api/v1/rules/categories?on=2025-06-30"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rules[?(@.id == '7.7.g')].citation").value("Đ.7 k.7 đ.g Luật TGPL"))
                .andExpect(jsonPath("$.rules[?(@.id == '7.6a')]").isEmpty());
        mvc.perform(get("/api/v1/rules")).andExpect(jsonPath("$.subjects[0].id").value("categories"));
        mvc.perform(get("/api/v1/rules/magic")).andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/rules/clocks?on=31/02/2026")).andExpect(status().isBadRequest());
    }

    @Test
    void an_old_code_and_a_day_in_new_communes_out() throws Exception {
        mvc.perform(get("/api/v1/geography/communes/2024/00007?on=2026-03-02"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asked.fullName").value("Phường Cống Vị"))
                .andExpect(jsonPath("$.communes.length()").value(2))
                .andExpect(jsonPath("$.communes[0].key").value("2025-00008"))
                .andExpect(jsonPath("$.successions[0].whole").value(false));
        mvc.perform(get("/api/v1/geography/communes/2024/00007?on=2025-06-30"))
                .andExpect(jsonPath("$.communes[0].key").value("2024-00007"));
        mvc.perform(get("/api/v1/geography/communes/1954/00007")).andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/geography/communes/2025/99999")).andExpect(status().isBadRequest());
    }
}
