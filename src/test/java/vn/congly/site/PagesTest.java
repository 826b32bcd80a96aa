package vn.congly.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
class PagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    private Visitor visitor() {
        return new Visitor(port);
    }

    private Visitor receiver() {
        var visitor = visitor();
        visitor.signIn(people.login(people.receiver(People.LAO_CAI)), People.PASSWORD);
        return visitor;
    }

    @Test
    void the_start_page_leads_to_help_and_names_no_account_outside_demo_mode() {
        var page = visitor().open("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/ask\"", "href=\"/track\"", "href=\"/centres\"", "lang=\"vi\"");
        assertThat(page.body()).doesNotContain("id=\"accounts\"");
    }

    @Test
    void every_public_page_has_the_quick_exit_and_loads_nothing_from_elsewhere() {
        for (var path : List.of("/", "/privacy", "/sign-in", "/centres", "/track", "/ask/who")) {
            var page = visitor().open(path).body();
            assertThat(page).as(path).contains("href=\"/exit\"");
            assertThat(page).as(path).doesNotContainPattern("(src|href|action)=\"(https?:)?//");
            assertThat(page).as(path).doesNotContainPattern("<(script|style)>|style=\"|onclick=");
        }
    }

    @Test
    void a_reader_who_chose_english_keeps_it() {
        var visitor = visitor();
        assertThat(visitor.open("/?lang=en").body()).contains("<html lang=\"en\"", "Ask for help");
        assertThat(visitor.open("/privacy").body()).contains("<html lang=\"en\"", "Quick exit");
        assertThat(visitor.open("/?lang=vi").body()).contains("<html lang=\"vi\"");
    }

    @Test
    void the_quick_exit_ends_the_session_and_leads_away() {
        var visitor = receiver();
        assertThat(visitor.open("/statistics/form25").statusCode()).isEqualTo(200);
        var left = visitor.open("/exit");
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Clear-Site-Data"))
                .hasValueSatisfying(it -> assertThat(it).contains("\"cookies\"", "\"storage\""));
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.open("/statistics/form25").statusCode()).isEqualTo(302);
    }

    @Test
    void who_is_signed_in_stands_in_the_head_with_the_contents_of_the_role() {
        var page = receiver().open("/no-such-page");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Người tiếp nhận", "tỉnh Lào Cai", "href=\"/requests\"", "Không có trang này");
        assertThat(page.body()).doesNotContain("href=\"/assignment\"");
    }

    @Test
    void a_page_that_is_not_allowed_says_who_may_open_it_and_whom_to_ask() {
        var page = receiver().open("/assignment");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Giám đốc Trung tâm, Trưởng Chi nhánh", "Hỏi ai");
    }

    @Test
    void a_form_without_its_key_is_told_to_be_stale_and_not_forbidden() {
        var refused = receiver().post("/sign-out", List.of("x", "y"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Trang đã mở quá lâu");
    }

    @Test
    void a_wrong_password_is_told_in_words() {
        var refused = visitor().fill("/sign-in", "username", "nobody", "password", "x");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(visitor().open("/sign-in?wrong").body()).contains("Chưa đăng nhập được");
        assertThat(visitor().open("/sign-in?locked").body()).contains("tạm khóa");
        assertThat(visitor().open("/sign-in?out").body()).contains("Bạn đã đăng xuất");
    }
}
