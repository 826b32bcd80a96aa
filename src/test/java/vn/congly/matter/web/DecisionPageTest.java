package vn.congly.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
@Import({DeskCases.class, DeskBrowser.class})
class DecisionPageTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    DeskCases cases;

    @Autowired
    People people;

    @Test
    void the_page_proposes_with_articles_and_says_what_each_way_leads_to() {
        var id = cases.poor("Lù Thị Ân").value();
        var page = browser.open(cases.head(), "/requests/" + id);
        assertThat(page.text())
                .contains("Hệ thống đề nghị; người có thẩm quyền quyết định")
                .contains("Thuộc diện “Người thuộc hộ nghèo”.")
                .contains("Đ.7 k.2 Luật TGPL")
                .contains("số kế tiếp là")
                .contains("Từ chối thụ lý")
                .doesNotContain("??");
    }

    @Test
    void an_officer_accepts_and_the_case_stands() {
        var id = cases.poor("Lù Thị Bông").value();
        var done = browser.send(
                cases.head(),
                "/requests/" + id + "/accept",
                "version",
                "1",
                "accept-form",
                "LITIGATION",
                "accept-categories",
                "7.2",
                "accept-primary",
                "7.2");
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.address()).matches("/matters/[0-9]+\\?done=accept");
        assertThat(browser.open(cases.head(), done.address()).text())
                .contains("Đã thụ lý và vào sổ.")
                .contains("Lù Thị Bông")
                .doesNotContain("??");
        assertThat(browser.open(cases.head(), "/requests/" + id).text()).contains("Yêu cầu đã có quyết định");
    }

    @Test
    void a_second_click_accepts_only_once() {
        var id = cases.poor("Lù Thị Chài").value();
        var once = UUID.randomUUID().toString();
        var fields = new String[] {
            "version", "1", "accept-form", "ADVICE", "accept-categories", "7.2", "accept-primary", "7.2"
        };
        var first = browser.sendOnce(cases.head(), "/requests/" + id + "/accept", once, fields);
        var second = browser.sendOnce(cases.head(), "/requests/" + id + "/accept", once, fields);
        assertThat(second.address()).isEqualTo(first.address()).startsWith("/matters/");
    }

    @Test
    void a_refusal_without_ground_keeps_the_reason_that_was_typed() {
        var id = cases.poor("Lù Thị Dín").value();
        var page = browser.send(
                cases.head(),
                "/requests/" + id + "/refuse",
                "version",
                "1",
                "refuse-reason",
                "Vụ việc đã được Chi nhánh số 1 thụ lý.");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("Chọn một căn cứ.")
                .contains("Vụ việc đã được Chi nhánh số 1 thụ lý.")
                .contains("href=\"#refuse-ground\"")
                .doesNotContain("??");
    }

    @Test
    void only_a_head_refuses() {
        var id = cases.poor("Lù Thị Em").value();
        assertThat(browser.open(cases.receiver(), "/requests/" + id).text())
                .contains("Từ chối thụ lý do Giám đốc Trung tâm hoặc Trưởng Chi nhánh quyết định.");
        var refused = browser.send(
                cases.receiver(),
                "/requests/" + id + "/refuse",
                "version",
                "1",
                "refuse-ground",
                "30.3.d",
                "refuse-reason",
                "Đã có tổ chức khác thụ lý vụ này.");
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void what_an_officer_found_changes_the_proposal_and_nothing_else() {
        var id = cases.poor("Lù Thị Khuyên").value();
        var page = browser.open(cases.head(), "/requests/" + id + "?unlawful=true&area=yes");
        assertThat(page.text())
                .contains("Có căn cứ để từ chối")
                .contains("Yêu cầu có nội dung trái pháp luật")
                .contains("Cán bộ đã xem: nơi cư trú là vùng")
                .doesNotContain("??");
        assertThat(browser.open(cases.head(), "/requests/" + id).text()).doesNotContain("Có căn cứ để từ chối");
    }

    @Test
    void papers_are_asked_for_and_brought() {
        var id = cases.unproven("Lù Thị Giang").value();
        var page = browser.open(cases.receiver(), "/requests/" + id);
        assertThat(page.text()).contains("Giấy chứng nhận hộ nghèo").contains("Chưa rõ");
        var asked = browser.send(
                cases.receiver(),
                "/requests/" + id + "/ask-papers",
                "version",
                "1",
                "ask-missing",
                "poor-household-certificate");
        assertThat(asked.address()).isEqualTo("/requests/" + id + "?done=ask");
        var brought = browser.send(
                cases.receiver(),
                "/requests/" + id + "/papers",
                "version",
                "2",
                "papers-kind",
                "poor-household-certificate",
                "papers-form",
                "ORIGINAL_SHOWN");
        assertThat(brought.address()).isEqualTo("/requests/" + id + "?done=papers");
        assertThat(browser.open(cases.receiver(), brought.address()).text())
                .contains("Thuộc diện “Người thuộc hộ nghèo”.")
                .contains("Đã yêu cầu bổ sung giấy tờ")
                .doesNotContain("??");
    }

    @Test
    void the_second_of_two_officers_sees_that_the_first_was_quicker_and_keeps_what_was_typed() {
        var id = cases.poor("Lù Thị Hoa").value();
        browser.send(cases.head(), "/requests/" + id + "/ask-papers", "version", "1", "ask-other", "Đơn khởi kiện");
        var late = browser.send(
                cases.receiver(),
                "/requests/" + id + "/withdraw",
                "version",
                "1",
                "withdraw-reason",
                "Tự hòa giải được");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Có người vừa sửa yêu cầu này").contains("Tự hòa giải được");
    }

    @Test
    void a_request_of_another_centre_is_not_there() {
        var id = cases.poor("Lù Thị In").value();
        assertThat(browser.open(people.receiver(People.HA_NOI), "/requests/" + id)
                        .status())
                .isEqualTo(404);
    }
}
