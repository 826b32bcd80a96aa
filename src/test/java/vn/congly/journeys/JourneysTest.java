package vn.congly.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.congly.law.Deadlines;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
class JourneysTest {

    private static final Pattern TRACKING = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Columns of form 25, from 0: accepted in the period; ended in it. */
    private static final int ACCEPTED = 2;

    private static final int ENDED = 3;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    String house = "";
    Town town;

    @BeforeEach
    void town() {
        house = "http://localhost:" + port;
        town = new Town(context);
    }

    private LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }

    private Reader receiver(int unit) {
        return Reader.atDesk(house).signedIn(people, people.receiver(unit));
    }

    private Reader head(int unit) {
        return Reader.atDesk(house).signedIn(people, people.head(unit));
    }

    /** The decision page of a new request, as a receiver writes it down from what a woman of a poor household tells. */
    private static Reader writeDown(Reader at, String name, String birth, String summary) {
        return at.go("/requests/new")
                .readable()
                .type("beneficiary.fullName", name)
                .type("beneficiary.birth", birth)
                .pick("beneficiary.sex", "FEMALE")
                .pick("beneficiary.ethnicity", "08")
                .commune("beneficiary.commune", "Sín Chải, Điện Biên")
                .tick("claimed", "7.2")
                .type("summary", summary)
                .pick("field", "family");
    }

    @Test
    void a_woman_of_a_poor_household_asks_about_divorce_at_a_branch_and_the_ended_case_stands_in_form_25() {
        var officer = town.officer("Lò Thị Giúp Đỡ");
        long acceptedBefore = figure(ACCEPTED);
        long endedBefore = figure(ENDED);
        long matter;
        try (var desk = receiver(Town.BRANCH)) {
            writeDown(desk, "Giàng Thị Ly Hôn", "05/09/1988", "Chồng đánh vợ con, chị muốn ly hôn và nuôi con.")
                    .pick("wishedForm", "ADVICE")
                    .pick("papers[0].kind", "poor-household-certificate")
                    .send("/requests/new");
            desk.see("Giàng Thị Ly Hôn")
                    .see("Người thuộc hộ nghèo")
                    .see("Đ.7 k.2 Luật TGPL")
                    .readable();
            desk.unfold("Thụ lý").send("/accept");
            matter = desk.number();
            assertThat(desk.path()).startsWith("/matters/");
            desk.see("CN1.TV.").see("Thụ lý, vào sổ").readable();
        }
        try (var head = Reader.atDesk(house)
                .signedIn(people, people.actor(vn.congly.access.Role.HEAD_OF_BRANCH, Town.BRANCH, ""))) {
            head.go("/assignment").see("Giàng Thị Ly Hôn").readable();
            head.go("/matters/" + matter + "/assign").see("Lò Thị Giúp Đỡ").readable();
            head.chooseProvider("Lò Thị Giúp Đỡ").send("/assign").see("Cử người thực hiện");
        }
        try (var provider = Reader.atDesk(house).signedIn(people, officer)) {
            provider.see("Giàng Thị Ly Hôn");
            provider.go("/matters/" + matter + "/end")
                    .readable()
                    .tickFirst("ending")
                    .type("reason", "Đã tư vấn xong.")
                    .send("/end");
            provider.see("Văn bản tư vấn pháp luật");
            file(provider, matter, "request-papers", "Đơn yêu cầu");
            file(provider, matter, "written-advice", "Văn bản tư vấn ly hôn");
            provider.go("/matters/" + matter + "/work")
                    .readable()
                    .pick("kind", "MEETING")
                    .type("hours", "2")
                    .type("place", "Trụ sở chi nhánh")
                    .type("outcome", "Đã nghe và giải thích.")
                    .send("/work");
            provider.go("/matters/" + matter + "/end")
                    .tickFirst("ending")
                    .type("reason", "Đã tư vấn xong.")
                    .send("/end");
            provider.see("Đã kết thúc");
        }
        assertThat(figure(ACCEPTED)).isEqualTo(acceptedBefore + 1);
        assertThat(figure(ENDED)).isEqualTo(endedBefore + 1);
        try (var head = head(Town.DIEN_BIEN)) {
            head.go("/statistics/form25?period=official-year&year=" + today().getYear())
                    .readable()
                    .see("25/BTP/TGPL");
            head.go("/search?q=giang thi ly hon").see("Giàng Thị Ly Hôn").readable();
            head.go("/register?unit=" + Town.BRANCH + "&form=ADVICE&year=" + today().getYear())
                    .see("Giàng Thị Ly Hôn")
                    .readable();
        }
    }

    private void file(Reader provider, long matter, String kind, String title) {
        provider.go("/matters/" + matter + "/papers")
                .readable()
                .pick("kind", kind)
                .type("title", title)
                .type("dated", DAY.format(today()))
                .send("/matters/" + matter + "/papers")
                .see(title);
        assertThat(provider.text()).doesNotContain("cần sửa");
    }

    /** A column of the year's total of the centre and its branches, read from the form itself. */
    private long figure(int column) {
        try (var head = head(Town.DIEN_BIEN)) {
            head.go("/statistics/form25?period=official-year&year=" + today().getYear());
            var cells = head.page().locator("tr.all td");
            return Long.parseLong("0" + cells.nth(column).innerText().replaceAll("[^0-9]", ""));
        }
    }

    @Test
    void a_boy_of_seventeen_in_custody_by_notice_of_the_police_must_have_somebody_within_twelve_hours() {
        var officer = town.officer("Quàng Văn Bào Chữa");
        try (var desk = receiver(Town.DIEN_BIEN)) {
            desk.go("/requests/new")
                    .pick("channel", "BODY_NOTICE")
                    .unfold("Cơ quan, tổ chức")
                    .type("bodyName", "Cơ quan Cảnh sát điều tra Công an tỉnh")
                    .type("bodyNotice", "27/TB-CSĐT")
                    .type("beneficiary.fullName", "Vàng A Tạm Giữ")
                    .type("beneficiary.birth", DAY.format(today().minusYears(17).minusDays(40)))
                    .pick("beneficiary.sex", "MALE")
                    .tick("claimed", "7.5")
                    .type("summary", "Bị tạm giữ vì lấy xe máy, yêu cầu có người bào chữa.")
                    .pick("field", "criminal")
                    .pick("wishedForm", "LITIGATION")
                    .pick("stage", "INVESTIGATION")
                    .pick("role", "ACCUSED")
                    .pick("custody", "CUSTODY")
                    .type("custodyMinute", "Biên bản tạm giữ 12, " + DAY.format(today()))
                    .send("/requests/new");
            desk.see("Vàng A Tạm Giữ").see("Thụ lý ngay").readable();
            desk.unfold("Thụ lý ngay")
                    .send("/accept-at-once")
                    .see("TT.TGTT.")
                    .see("12 giờ")
                    .readable();
            long matter = desk.number();
            assign(matter, "Quàng Văn Bào Chữa");
            desk.go("/matters/" + matter + "?tab=clocks").see("đúng hạn");
        }
        try (var provider = Reader.onPhone(house).signedIn(people, officer)) {
            provider.go("/matters").see("Vàng A Tạm Giữ").readable();
        }
    }

    private void assign(long matter, String name) {
        try (var head = head(Town.DIEN_BIEN)) {
            head.go("/matters/" + matter + "/assign").chooseProvider(name).send("/assign");
        }
    }

    @Test
    void a_request_at_the_wrong_centre_is_transferred_and_both_see_it() {
        long request;
        try (var desk = receiver(Town.HA_NOI)) {
            writeDown(desk, "Sùng Thị Nhầm Nơi", "02/02/1990", "Đất nương của nhà ở Điện Biên bị thu hồi.")
                    .send("/requests/new");
            request = desk.number();
            desk.see("Chuyển yêu cầu").unfold("Chuyển yêu cầu");
            desk.pick("transfer-toUnit", Integer.toString(Town.DIEN_BIEN))
                    .type("transfer-reason", "Người yêu cầu cư trú ở Điện Biên.")
                    .send("/transfer");
            desk.see("Chuyển").readable();
        }
        try (var desk = receiver(Town.DIEN_BIEN)) {
            desk.go("/requests/" + request)
                    .see("Sùng Thị Nhầm Nơi")
                    .see("Thụ lý")
                    .readable();
        }
        try (var stranger = receiver(People.LAO_CAI)) {
            stranger.go("/requests/" + request).notSee("Sùng Thị Nhầm Nơi").readable();
        }
    }

    @Test
    void a_refusal_is_read_on_the_phone_by_whoever_asked() {
        try (var citizen = Reader.onPhone(house)) {
            var code = ask(citizen, "Lý Thị Hỏi Thăm", "10/10/1975");
            try (var head = head(Town.DIEN_BIEN)) {
                head.go("/requests").see("Lý Thị Hỏi Thăm").readable();
                head.openRow("Lý Thị Hỏi Thăm").unfold("Từ chối thụ lý");
                head.send("/refuse").see("cần sửa");
                head.unfold("Từ chối thụ lý")
                        .tickFirst("refuse-ground")
                        .type(
                                "refuse-reason",
                                "Chưa có vụ việc cụ thể liên quan đến quyền của chị; xin quay lại khi có quyết định thu hồi đất.")
                        .send("/refuse");
            }
            track(citizen, code, "10/10/1975");
            citizen.see("không được thụ lý")
                    .see("khiếu nại")
                    .see("xin quay lại")
                    .readable();
            track(citizen, code, "11/10/1975");
            citizen.see("Không thấy yêu cầu nào").readable();
        }
    }

    @Test
    void who_has_no_script_asks_for_help_and_reads_the_answer_too() {
        try (var citizen = Reader.withoutScript(house)) {
            var code = ask(citizen, "Mùa Thị Không Lệnh", "01/02/1960");
            track(citizen, code, "01/02/1960");
            citizen.see("đang chờ trả lời");
        }
    }

    private static String ask(Reader citizen, String name, String birth) {
        citizen.go("/").readable().follow("Nhờ trợ giúp");
        citizen.readable().tick("who", "SELF").press("Tiếp tục");
        citizen.readable().tick("arrest", "NO").press("Tiếp tục");
        citizen.readable().type("summary", "Nhà nước thu hồi đất của tôi.").press("Tiếp tục");
        citizen.readable().tick("field", "land").press("Tiếp tục");
        citizen.readable().tick("claimed", "7.2").press("Tiếp tục");
        citizen.readable()
                .type("beneficiary.fullName", name)
                .type("beneficiary.birth", birth)
                .pickIfList("beneficiary.sex", "FEMALE")
                .press("Tiếp tục");
        citizen.readable().type("where", "Sín Chải, Điện Biên").press("Tiếp tục");
        if (citizen.path().endsWith("/place")) {
            citizen.tickFirst("beneficiary.commune").press("Tiếp tục");
        }
        citizen.readable().tickFirst("call").press("Tiếp tục");
        citizen.readable().press("Gửi yêu cầu");
        citizen.readable();
        var code = TRACKING.matcher(citizen.text());
        assertThat(code.find()).as("a tracking code on %s", citizen.path()).isTrue();
        return code.group();
    }

    private static void track(Reader citizen, String code, String born) {
        citizen.go("/track").type("code", code).type("born", born).press("Xem");
        assertThat(citizen.page().url()).doesNotContain(code);
    }

    @Test
    void a_provider_who_falls_ill_is_replaced_and_no_longer_sees_the_case() {
        var ill = town.officer("Cà Văn Bị Ốm");
        town.officer("Tẩn Thị Thay Thế");
        long matter;
        try (var desk = receiver(Town.DIEN_BIEN)) {
            writeDown(desk, "Thào Thị Vụ Việc", "03/03/1985", "Chị bị chồng đánh, tòa án đã thụ lý vụ ly hôn.")
                    .pick("wishedForm", "LITIGATION")
                    .pick("papers[0].kind", "poor-household-certificate")
                    .send("/requests/new");
            desk.unfold("Thụ lý").send("/accept");
            matter = desk.number();
        }
        assign(matter, "Cà Văn Bị Ốm");
        try (var provider = Reader.atDesk(house).signedIn(people, ill)) {
            provider.go("/matters").see("Thào Thị Vụ Việc");
            try (var head = head(Town.DIEN_BIEN)) {
                head.go("/matters/" + matter + "/replace").readable().tickFirst("ground");
                head.chooseProvider("Tẩn Thị Thay Thế")
                        .type("reason", "Trợ giúp viên nằm viện dài ngày.")
                        .send("/replace");
                head.see("Thay thế người thực hiện").see("Tẩn Thị Thay Thế").readable();
            }
            provider.go("/matters/" + matter).notSee("Thào Thị Vụ Việc").readable();
            provider.go("/desk").notSee("Thào Thị Vụ Việc");
        }
    }

    @Test
    void two_people_change_the_same_request_and_the_second_is_told() {
        try (var first = receiver(Town.DIEN_BIEN);
                var second = head(Town.DIEN_BIEN)) {
            writeDown(first, "Lù Thị Hai Người", "04/04/1991", "Hỏi về chia tài sản khi ly hôn.")
                    .pick("wishedForm", "ADVICE")
                    .pick("papers[0].kind", "poor-household-certificate")
                    .send("/requests/new");
            second.go("/requests/" + first.number());
            first.unfold("Thụ lý").send("/accept");
            second.unfold("Thụ lý").send("/accept");
            assertThat(second.path()).startsWith("/requests/");
            second.see("Người thử").readable();
        }
    }

    @Test
    void what_was_typed_wrong_is_said_field_by_field_and_nothing_typed_is_lost() {
        try (var desk = receiver(Town.DIEN_BIEN)) {
            desk.go("/requests/new")
                    .type("beneficiary.fullName", "Hoàng Thị Gõ Nhầm")
                    .type("beneficiary.birth", "31/02/1990")
                    .type("beneficiary.identityNumber", "12345")
                    .type("beneficiary.communeName", "Atlantis")
                    .type("summary", "Chuyện đã gõ phải còn nguyên.")
                    .send("/requests/new");
            desk.see("cần sửa").see("31/02/1990").readable();
            assertThat(desk.page().inputValue("[name=summary]")).isEqualTo("Chuyện đã gõ phải còn nguyên.");
            assertThat(desk.page().inputValue("[name='beneficiary.identityNumber']"))
                    .isEqualTo("12345");
        }
    }
}
