package vn.congly.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congly.access.Actor;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;
import vn.congly.trail.Trail;

@HouseTest
class FormPageTest {

    private static final int SON_LA = 314;

    @Autowired
    MockMvc browser;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    private MockHttpServletResponse opened(Actor reader, String address) throws Exception {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(reader, "", AuthorityUtils.NO_AUTHORITIES);
        return browser.perform(
                        get(UriComponentsBuilder.fromUriString(address).build().toUri())
                                .accept(MediaType.ALL)
                                .with(authentication(signedIn)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_form_names_who_reports_to_whom_by_when_and_of_which_days() throws Exception {
        var page = opened(people.head(SON_LA), "/statistics/form25?unit=314&period=half-year&year=2026");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("Biểu số: 25/BTP/TGPL")
                .contains("Thông tư số 03/2019/TT-BTP")
                .contains("Từ ngày 01/01/2026 đến hết ngày 31/05/2026")
                .contains("Trung tâm trợ giúp pháp lý nhà nước tỉnh Sơn La")
                .contains("Sở Tư pháp tỉnh Sơn La")
                .contains("GIÁM ĐỐC")
                .doesNotContain("??");
    }

    @Test
    void a_due_day_off_gives_way_to_the_next_working_day() throws Exception {
        // 06/06/2026 is a Saturday
        var page = opened(people.head(SON_LA), "/statistics/form25?unit=314&period=half-year&year=2026");
        assertThat(text(page)).contains("Sở Tư pháp 08/06/2026; Bộ Tư pháp 25/06/2026");
    }

    @Test
    void a_wrong_question_is_answered_with_what_to_mend() throws Exception {
        var page =
                opened(people.head(SON_LA), "/statistics/form25?unit=314&period=days&from=31/02/2026&until=01/03/2026");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(text(page)).contains("31/02/2026").doesNotContain("??");
    }

    @Test
    void a_stranger_may_not_open_it() throws Exception {
        assertThat(opened(people.head(People.HA_NOI), "/statistics/form25?unit=314")
                        .getStatus())
                .isEqualTo(403);
        assertThat(opened(people.provider(SON_LA, "p"), "/statistics/form25?unit=314")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void whoever_opens_a_figure_is_in_the_trail() throws Exception {
        var head = people.head(SON_LA);
        var page = opened(head, "/statistics/form25/cases?cell=all.accepted&unit=314&period=year&year=2026");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page)).contains("cột (3), Thụ lý trong kỳ").doesNotContain("??");
        assertThat(trail.of("form", "25/BTP/TGPL"))
                .anySatisfy(it -> assertThat(it.account()).isEqualTo(head.account()));
    }

    @Test
    void a_cell_that_the_form_does_not_have_is_not_found() throws Exception {
        assertThat(opened(people.head(SON_LA), "/statistics/form25/cases?cell=all.won&unit=314")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void it_can_be_taken_away_as_a_table() throws Exception {
        var file = opened(people.head(SON_LA), "/statistics/form25.csv?unit=314&period=year&year=2026");
        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(text(file).lines().toList())
                .hasSize(23)
                .first()
                .asString()
                .contains("25/BTP/TGPL", "(13) Cộng tác viên");
        var cases = opened(
                people.head(SON_LA), "/statistics/form25/cases.csv?cell=all.accepted&unit=314&period=year&year=2026");
        assertThat(text(cases)).contains("Mã vụ việc");
    }

    @Test
    void in_english_it_says_the_same() throws Exception {
        var page = opened(people.head(SON_LA), "/statistics/form25?unit=314&period=half-year&year=2026&lang=en");
        assertThat(text(page))
                .contains("Number of legal aid cases")
                .contains("From 01/01/2026 up to and with 31/05/2026");
    }

    @Test
    void the_nation_is_a_map_of_34_tiles_and_a_centre_is_none() throws Exception {
        var nation = text(opened(people.ministry(), "/statistics"));
        assertThat(nation.split("Chọn ô|class=\"f\"")).hasSizeGreaterThan(34);
        assertThat(nation)
                .contains("Hoàng")
                .contains("Trường")
                .contains("href=\"/statistics?unit=")
                .doesNotContain("??");
        var centre = text(opened(people.head(SON_LA), "/statistics"));
        assertThat(centre)
                .contains("nét đứt là năm")
                .doesNotContain("BIỂN ĐÔNG")
                .doesNotContain("??");
    }
}
