package vn.congly.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.congly.intake.FormOfAid;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
@Import({DeskCases.class, DeskBrowser.class})
class DeskPagesTest {

    @Autowired
    DeskBrowser browser;

    @Autowired
    DeskCases cases;

    @Autowired
    People people;

    @Test
    void the_desk_of_a_centre_shows_what_is_unassigned_with_its_clock_and_article() {
        var accepted = cases.accepted("Sùng Thị Bàn", FormOfAid.LITIGATION);
        var page = browser.open(cases.head(), "/desk");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Chưa phân công")
                .contains("/matters/" + accepted.matter().value())
                .contains("Cử người tham gia tố tụng")
                .contains("Đ.31 k.2 Luật TGPL")
                .contains("3 ngày làm việc")
                .doesNotContain("??");
    }

    @Test
    void a_provider_without_cases_is_told_that_nothing_waits() {
        var page = browser.open(people.provider(People.LAO_CAI, "desk-idle"), "/desk");
        assertThat(page.text()).contains("Bạn không có việc nào đang chờ.").doesNotContain("??");
    }

    @Test
    void a_department_sees_its_units_side_by_side() {
        cases.accepted("Sùng Thị Cải", FormOfAid.ADVICE);
        var page = browser.open(people.department(People.DEPARTMENT_OF_LAO_CAI), "/desk");
        assertThat(page.text())
                .contains("Trung tâm trợ giúp pháp lý nhà nước tỉnh Lào Cai")
                .contains("/matters?unit=" + People.LAO_CAI)
                .doesNotContain("??");
    }

    @Test
    void a_name_is_found_with_or_without_marks_and_a_code_opens_its_case() {
        var accepted = cases.accepted("Đàm Thị Hoà Thuận", FormOfAid.OUT_OF_COURT);
        for (var typed : new String[] {"dam thi hoa thuan", "Đàm Thị Hòa Thuận", "THUAN"}) {
            assertThat(browser.open(cases.receiver(), "/search?q=" + typed).text())
                    .contains(accepted.code());
        }
        assertThat(browser.open(cases.receiver(), "/search?q=cao van yen").text())
                .contains(accepted.code())
                .contains("Bên đối lập: Cao Văn Yên");
        var other = browser.open(people.receiver(People.HA_NOI), "/search?q=dam thi hoa thuan");
        assertThat(other.text()).contains("Không thấy gì").doesNotContain(accepted.code());
    }

    @Test
    void the_register_book_holds_every_number_to_the_minute() {
        var accepted = cases.accepted("Sùng Thị Dợ", FormOfAid.LITIGATION);
        var page = browser.open(cases.receiver(), "/register?form=LITIGATION");
        assertThat(page.text())
                .contains(accepted.code())
                .contains("%04d".formatted(accepted.number()))
                .doesNotContain("Trang này thiếu số")
                .doesNotContain("??");
    }

    @Test
    void the_book_of_another_centre_is_not_opened() {
        assertThat(browser.open(cases.receiver(), "/register?unit=" + People.HA_NOI)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void lists_narrow_by_state_form_and_due_and_say_when_nothing_is_left() {
        cases.accepted("Sùng Thị Én", FormOfAid.ADVICE);
        assertThat(browser.open(cases.head(), "/matters?state=ACCEPTED&form=ADVICE&due=UNASSIGNED")
                        .text())
                .contains("Sùng Thị Én")
                .doesNotContain("??");
        assertThat(browser.open(people.head(People.HA_NOI), "/matters?mine=true")
                        .text())
                .contains("Không có vụ việc nào như vậy.");
        assertThat(browser.open(cases.head(), "/calendar?week=khong-phai-ngay").status())
                .isEqualTo(200);
    }

    @Test
    void the_trail_is_for_auditors() {
        var accepted = cases.accepted("Sùng Thị Giàng", FormOfAid.ADVICE);
        var page = browser.open(
                people.auditor(), "/trail?object=matter:" + accepted.matter().value());
        assertThat(page.text())
                .contains("matter.accept")
                .doesNotContain("Sùng Thị Giàng")
                .doesNotContain("??");
        assertThat(browser.open(cases.head(), "/trail").status()).isEqualTo(403);
    }
}
