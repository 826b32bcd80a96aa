package vn.congly.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.Accepted;
import vn.congly.matter.GivenBy;
import vn.congly.matter.Matters;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
@Import({DeskCases.class, DeskBrowser.class})
class CasePagesTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    DeskCases cases;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Autowired
    Matters matters;

    @Autowired
    PlatformTransactionManager transactions;

    private record Assigned(long matter) {}

    private String given(Accepted accepted, Actor provider) {
        var by = new GivenBy(provider.account(), Optional.of(provider.account()), "OFFICER", "Nguyễn Thị Kiều");
        access.as(
                cases.head(),
                () -> new TransactionTemplate(transactions)
                        .execute(status ->
                                matters.assigned(accepted.matter(), 1, by, "Quyết định số 1", new Assigned(1))));
        return "/matters/" + accepted.matter().value();
    }

    @Test
    void a_new_case_asks_the_head_for_a_provider_and_the_receiver_for_nothing() {
        var page = "/matters/"
                + cases.accepted("Má Thị Ánh", FormOfAid.LITIGATION).matter().value();
        assertThat(browser.open(cases.head(), page).text())
                .contains("Còn 3 ngày làm việc")
                .contains("href=\"" + page + "/assign\"")
                .doesNotContain("??");
        assertThat(browser.open(cases.receiver(), page).text())
                .contains("Việc này do người khác làm")
                .doesNotContain("href=\"" + page + "/assign\"");
    }

    @Test
    void every_part_of_a_case_opens_and_who_opened_it_stands_in_it() {
        var page = "/matters/"
                + cases.accepted("Má Thị Bích", FormOfAid.ADVICE).matter().value();
        for (var tab : CasePage.TABS) {
            assertThat(browser.open(cases.receiver(), page + "?tab=" + tab).text())
                    .contains("Má Thị Bích")
                    .doesNotContain("??");
        }
        assertThat(browser.open(cases.head(), page + "?tab=seen").text())
                .contains("Mở hồ sơ")
                .contains(cases.receiver().name());
    }

    @Test
    void a_stranger_does_not_learn_that_the_case_exists() {
        var page = "/matters/"
                + cases.accepted("Má Thị Chi", FormOfAid.ADVICE).matter().value();
        assertThat(browser.open(people.head(People.HA_NOI), page).status()).isEqualTo(404);
        assertThat(browser.open(people.provider(People.LAO_CAI, "desk-other"), page)
                        .status())
                .isEqualTo(404);
        assertThat(browser.open(people.head(People.HA_NOI), page + "/end").status())
                .isEqualTo(404);
    }

    @Test
    void work_with_an_impossible_day_comes_back_with_everything_typed() {
        var provider = people.provider(People.LAO_CAI, "desk-a");
        var page = given(cases.accepted("Má Thị Diệu", FormOfAid.LITIGATION), provider);
        var back = browser.send(
                provider,
                page + "/work",
                "version",
                "2",
                "kind",
                "MEETING",
                "day",
                "31/02/2026",
                "time",
                "9:00",
                "hours",
                "1,5",
                "place",
                "Nhà tạm giữ",
                "outcome",
                "Đã giải thích quyền.");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text())
                .contains("Không có ngày này trong lịch.")
                .contains("value=\"31/02/2026\"")
                .contains("value=\"1,5\"")
                .contains("Nhà tạm giữ")
                .contains("Đã giải thích quyền.")
                .doesNotContain("??");
    }

    @Test
    void a_provider_records_a_day_and_it_stands_in_the_calendar() {
        var provider = people.provider(People.LAO_CAI, "desk-b");
        var page = given(cases.accepted("Má Thị Em", FormOfAid.LITIGATION), provider);
        var done = browser.send(
                provider,
                page + "/hearing",
                "version",
                "2",
                "kind",
                "TRIAL",
                "day",
                "15/06/2031",
                "time",
                "8h30",
                "place",
                "Phòng xử số 2",
                "body",
                "");
        assertThat(done.status()).isEqualTo(303);
        assertThat(browser.open(provider, "/calendar?week=2031-06-15").text())
                .contains("08:30")
                .contains("Phòng xử số 2")
                .contains("Xét xử sơ thẩm");
    }

    @Test
    void a_case_does_not_end_while_its_file_lacks_papers_and_says_which() {
        var provider = people.provider(People.LAO_CAI, "desk-c");
        var page = given(cases.accepted("Má Thị Giang", FormOfAid.LITIGATION), provider);
        var back = browser.send(
                provider, page + "/end", "version", "2", "ending", "DONE", "reason", "Bản án số 12/2026/HS-ST.");
        assertThat(back.status()).isEqualTo(409);
        assertThat(back.text())
                .contains("Chưa kết thúc được vì hồ sơ còn thiếu")
                .contains("Bản bào chữa hoặc bản bảo vệ quyền lợi, có chữ ký")
                .contains("Bản án số 12/2026/HS-ST.")
                .doesNotContain("??");
    }

    @Test
    void the_second_who_changes_a_case_is_told_what_the_first_did() {
        var provider = people.provider(People.LAO_CAI, "desk-d");
        var page = given(cases.accepted("Má Thị Hiền", FormOfAid.LITIGATION), provider);
        browser.send(provider, page + "/stay", "version", "2", "reason", "Quyết định tạm đình chỉ số 3");
        var late = browser.send(
                cases.head(),
                page + "/discontinue",
                "version",
                "2",
                "ground",
                "37.1.c",
                "reason",
                "Người được trợ giúp rút yêu cầu.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("vừa sửa vụ việc này lúc")
                .contains("Tạm đình chỉ")
                .contains("Người được trợ giúp rút yêu cầu.");
    }

    @Test
    void every_act_has_its_page_with_what_follows_from_it() {
        var provider = people.provider(People.LAO_CAI, "desk-e");
        var page = given(cases.accepted("Má Thị Khánh", FormOfAid.ADVICE), provider);
        for (var act :
                new String[] {"work", "hearing", "proof", "stay", "resume", "extend", "end", "discontinue", "hand-over"
                }) {
            assertThat(browser.open(cases.head(), page + "/" + act).text())
                    .contains("Ghi xong thì sao")
                    .contains("name=\"once\"")
                    .contains("name=\"version\"")
                    .doesNotContain("??");
        }
    }
}
