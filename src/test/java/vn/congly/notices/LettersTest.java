package vn.congly.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Role;
import vn.congly.acts.Unknown;
import vn.congly.assignment.Choice;
import vn.congly.assignment.ReplaceProvider;
import vn.congly.assignment.Replacement;
import vn.congly.dossier.Checklists;
import vn.congly.dossier.OpenFile;
import vn.congly.intake.AskForPapers;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.RefuseRequest;
import vn.congly.intake.RequestTransferred;
import vn.congly.intake.Requests;
import vn.congly.intake.TransferRequest;
import vn.congly.matter.DiscontinueMatter;
import vn.congly.matter.Matters;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

/** The letters as the acts call for them, on the real database. */
@HouseTest
@Import(Acts.class)
class LettersTest {

    @Autowired
    Acts acts;

    @Autowired
    Letters letters;

    @Autowired
    OpenLetter openLetter;

    @Autowired
    MakeReceipt makeReceipt;

    @Autowired
    RefuseRequest refuse;

    @Autowired
    TransferRequest transfer;

    @Autowired
    AskForPapers ask;

    @Autowired
    ReplaceProvider replace;

    @Autowired
    DiscontinueMatter discontinue;

    @Autowired
    Requests requests;

    @Autowired
    Matters matters;

    @Autowired
    OpenFile openFile;

    @Autowired
    Checklists checklists;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_refusal_is_told_with_its_ground_its_reason_and_the_right_to_complain() {
        var request = acts.received("Sùng Thị Từ Chối");
        var decision = acts.head(
                () -> refuse.refuse(request.id(), 1, "30.3.a", "Việc góp vốn kinh doanh không được trợ giúp pháp lý."));
        var letter = only("request", request.id().value());
        assertThat(letter.kind()).isEqualTo(LetterKind.REFUSAL);
        assertThat(letter.number()).isEqualTo(decision.number());
        assertThat(letter.wording().number())
                .isEqualTo("Số: " + decision.number().orElseThrow() + "/TB-TGPL");
        assertThat(letter.wording().superior()).isEqualTo("SỞ TƯ PHÁP TỈNH LÀO CAI");
        assertThat(letter.wording().organisation()).isEqualTo("TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC TỈNH LÀO CAI");
        assertThat(letter.wording().office()).isEqualTo("GIÁM ĐỐC");
        assertThat(letter.wording().addressee()).isEqualTo("Kính gửi: Bà Sùng Thị Từ Chối");
        assertThat(text(letter))
                .contains("căn cứ điểm a khoản 3 Điều 30 Luật Trợ giúp pháp lý số 11/2017/QH14")
                .contains("Lý do cụ thể: Việc góp vốn kinh doanh không được trợ giúp pháp lý.")
                .contains("khiếu nại theo Điều 45 Luật Trợ giúp pháp lý")
                .contains("03 ngày làm việc")
                .contains("15 ngày");
        assertThat(letter.wording().form()).contains("08-TP-TGPL").contains("Mẫu tạm thời");
    }

    @Test
    void whoever_asked_for_somebody_else_gets_the_letter_and_both_are_named() {
        var request = acts.receivedFrom("Sùng A Anh", "Sùng Thị Em");
        acts.head(() -> refuse.refuse(request.id(), 1, "30.3.b", "Nội dung yêu cầu trái pháp luật."));
        var letter = only("request", request.id().value());
        assertThat(letter.wording().addressee()).isEqualTo("Kính gửi: Ông Sùng A Anh");
        assertThat(text(letter)).contains("của Ông Sùng A Anh cho Bà Sùng Thị Em, sinh ngày 05/03/1985");
    }

    @Test
    void a_branch_writes_under_its_centre_whose_head_answers_complaints() {
        var request = acts.receivedAt(People.BRANCH_OF_LAO_CAI, "Sùng Thị Nhánh");
        var head = acts.people.actor(Role.HEAD_OF_BRANCH, People.BRANCH_OF_LAO_CAI, "");
        acts.access.as(head, () -> refuse.refuse(request.id(), 1, "30.3.a", "Không thuộc phạm vi."));
        var letter = only("request", request.id().value());
        assertThat(letter.wording().superior()).isEqualTo("TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC TỈNH LÀO CAI");
        assertThat(letter.wording().organisation()).startsWith("CHI NHÁNH SỐ").doesNotContain("THUỘC");
        assertThat(letter.wording().office()).isEqualTo("TRƯỞNG CHI NHÁNH");
        assertThat(text(letter))
                .contains("khiếu nại đến người đứng đầu Trung tâm trợ giúp pháp lý nhà nước tỉnh Lào Cai");
    }

    @Test
    void a_transfer_is_told_with_where_the_request_went_and_the_other_centre_reads_it_too() {
        var request = acts.receivedFromHaNoi("Sùng Thị Chuyển");
        acts.head(() -> transfer.transfer(request.id(), 1, People.HA_NOI, "Người được trợ giúp cư trú tại Hà Nội."));
        var letter = only("request", request.id().value());
        assertThat(letter.kind()).isEqualTo(LetterKind.TRANSFER);
        assertThat(letter.unit()).isEqualTo(People.LAO_CAI);
        assertThat(text(letter))
                .contains("thành phố Hà Nội")
                .contains("Điều 35 Luật Trợ giúp pháp lý")
                .contains(request.trackingCode());
        assertThat(letter.wording().receivers()).hasSize(3);
        assertThat(acts.access.as(acts.people.receiver(People.HA_NOI), () -> openLetter.open(letter.id())))
                .isEqualTo(letter);
    }

    @Test
    void missing_papers_are_named_one_by_one() {
        var request = acts.received("Sùng Thị Thiếu");
        acts.receiver(
                () -> ask.ask(request.id(), 1, List.of("disability-certificate", "Bản sao quyết định ly hôn"), ""));
        var letter = only("request", request.id().value());
        assertThat(letter.wording().lines())
                .filteredOn(it -> it.style() == Wording.Style.ITEM)
                .extracting(Wording.Line::text)
                .containsExactly("- Giấy chứng nhận khuyết tật;", "- Bản sao quyết định ly hôn;");
        assertThat(letter.wording().office()).isEqualTo("NGƯỜI TIẾP NHẬN");
    }

    @Test
    void a_request_has_one_receipt_however_often_it_is_asked_for() {
        var request = acts.received("Sùng Thị Nhận");
        var first = acts.receiver(() -> makeReceipt.make(request.id()));
        assertThat(acts.receiver(() -> makeReceipt.make(request.id()))).isEqualTo(first);
        assertThat(text(only("request", request.id().value())))
                .contains("Bà Sùng Thị Nhận, sinh ngày 05/03/1985")
                .contains("Giấy chứng nhận hộ nghèo")
                .contains(request.trackingCode());
    }

    @Test
    void the_decision_about_a_provider_is_a_letter_and_lies_in_the_file_of_the_case() {
        var matter = acts.accepted("Sùng Thị Cử", FormOfAid.LITIGATION);
        acts.assign(matter, acts.officer("Đặng Văn Giúp", Optional.empty()));
        var letter = only("matter", matter.value());
        assertThat(letter.wording().title()).isEqualTo("QUYẾT ĐỊNH");
        assertThat(letter.wording().subject()).isEqualTo("Về việc cử trợ giúp viên pháp lý tham gia tố tụng");
        assertThat(letter.wording().authority()).isEqualTo("GIÁM ĐỐC TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC TỈNH LÀO CAI");
        assertThat(text(letter))
                .contains("Cử Đặng Văn Giúp, trợ giúp viên pháp lý, thẻ số TGV-")
                .contains("tham gia tố tụng cho Bà Sùng Thị Cử")
                .contains(acts.head(() -> matters.required(matter)).code());
        assertThat(letter.wording().form()).contains("TP-TGPL-14");
        assertThat(acts.head(() -> openFile.open(matter)).papers())
                .extracting(it -> it.paper().kind())
                .containsExactly("request-papers", "assignment-decision");
        assertThat(acts.head(() -> checklists.of(matter)).lacking()).isZero();
    }

    @Test
    void an_advice_file_has_no_such_decision_though_the_letter_exists() {
        var matter = acts.accepted("Sùng Thị Hỏi", FormOfAid.ADVICE);
        acts.assign(matter, acts.officer("Đặng Thị Đáp", Optional.empty()));
        assertThat(only("matter", matter.value()).wording().form()).contains("Không thuộc mẫu");
        assertThat(acts.head(() -> openFile.open(matter)).papers())
                .extracting(it -> it.paper().kind())
                .containsExactly("request-papers");
    }

    @Test
    void a_replacement_names_both_and_the_ground() {
        var matter = acts.accepted("Sùng Thị Thay", FormOfAid.OUT_OF_COURT);
        acts.assign(matter, acts.officer("Đặng Văn Ốm", Optional.empty()));
        var version = acts.head(() -> matters.required(matter)).version();
        var next = acts.officer("Đặng Văn Khỏe", Optional.empty());
        acts.head(() -> replace.replace(
                new Replacement(new Choice(matter, version, next, "Người thực hiện ốm dài ngày", ""), "25.2.c")));
        var latest = acts.head(() -> letters.of("matter", matter.value())).getFirst();
        assertThat(latest.kind()).isEqualTo(LetterKind.REPLACEMENT);
        var letter = acts.head(() -> openLetter.open(latest.id()));
        assertThat(text(letter))
                .contains("Cử Đặng Văn Khỏe")
                .contains("thay cho Đặng Văn Ốm")
                .contains("điểm c khoản 2 Điều 25 Luật Trợ giúp pháp lý");
        assertThat(letter.wording().form()).contains("07-TP-TGPL");
    }

    @Test
    void a_discontinuance_is_told_in_writing_with_ground_and_reason() {
        var matter = acts.accepted("Sùng Thị Rút", FormOfAid.LITIGATION);
        var version = acts.head(() -> matters.required(matter)).version();
        acts.head(() -> discontinue.discontinue(matter, version, "37.1.c", "Gia đình đã tự hòa giải."));
        var letter = only("matter", matter.value());
        assertThat(letter.kind()).isEqualTo(LetterKind.DISCONTINUANCE);
        assertThat(text(letter))
                .contains("điểm c khoản 1 Điều 37 Luật Trợ giúp pháp lý")
                .contains("Gia đình đã tự hòa giải.");
        assertThat(letter.wording().number()).isEqualTo("Số: ………/TB-TGPL");
        assertThat(letter.wording().form()).contains("Chưa có mẫu đánh số");
    }

    @Test
    void a_fact_heard_twice_makes_one_letter() {
        var request = acts.receivedFromHaNoi("Sùng Thị Hai Lần");
        acts.head(() -> transfer.transfer(request.id(), 1, People.HA_NOI, "Người được trợ giúp cư trú tại Hà Nội."));
        var at = acts.head(() -> requests.decisions(request.id())).getLast().at();
        acts.head(() -> new TransactionTemplate(transactions).execute(status -> {
            facts.publishEvent(new RequestTransferred(request.id(), People.LAO_CAI, People.HA_NOI, at));
            return "heard";
        }));
        only("request", request.id().value());
    }

    @Test
    void a_letter_is_hidden_from_whoever_may_not_see_the_request() {
        var request = acts.received("Sùng Thị Kín");
        var id = acts.receiver(() -> makeReceipt.make(request.id()));
        var stranger = acts.people.receiver(People.HA_NOI);
        assertThat(acts.access.as(
                        stranger, () -> letters.of("request", request.id().value())))
                .isEmpty();
        assertThatThrownBy(() -> acts.access.as(stranger, () -> openLetter.open(id)))
                .isInstanceOf(Unknown.class);
    }

    private Letter only(String type, long id) {
        return acts.head(() -> {
            var lines = letters.of(type, id);
            assertThat(lines).hasSize(1);
            return openLetter.open(lines.getFirst().id());
        });
    }

    private static String text(Letter letter) {
        var wording = letter.wording();
        return wording.lines().stream()
                .map(it -> it.head() + " " + it.text())
                .collect(Collectors.joining(" ", String.join(" ", wording.grounds()) + " ", ""));
    }
}
