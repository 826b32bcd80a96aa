package vn.congly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.acts.Impossible;
import vn.congly.acts.Mistake;
import vn.congly.acts.Unknown;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterId;
import vn.congly.matter.MissingPaper;
import vn.congly.matter.Timeline;
import vn.congly.matter.TimelineEvent;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;
import vn.congly.trail.Seen;
import vn.congly.trail.Trail;

/** The file of a case on the real database and a real folder (Law Art. 38, 39; Circular 12/2018 Art. 11). */
@HouseTest
@Import(SampleMatters.class)
class PapersTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    SampleMatters matters;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Autowired
    ReceiveFile receiveFile;

    @Autowired
    FilePaper filePaper;

    @Autowired
    WithdrawPaper withdrawPaper;

    @Autowired
    DigitizePaper digitizePaper;

    @Autowired
    OpenFile openFile;

    @Autowired
    Checklists checklists;

    @Autowired
    FileStore store;

    @Autowired
    Timeline timeline;

    @Autowired
    Trail trail;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void papers_are_listed_numbered_and_ordered_by_the_day_they_bear() {
        var matter = litigation();
        file(matter, "brief", MARCH.plusDays(20), 4);
        file(matter, "request-papers", MARCH, 2);
        file(matter, "body-documents", MARCH.plusDays(5), 10);
        var file = asProvider(() -> openFile.open(matter));
        assertThat(file.papers())
                .extracting(it -> it.paper().kind())
                .containsExactly("request-papers", "body-documents", "brief");
        assertThat(file.papers())
                .extracting(it -> it.place().orElseThrow())
                .containsExactly(
                        new NumberedPaper.Place(1, 1, 2),
                        new NumberedPaper.Place(2, 3, 12),
                        new NumberedPaper.Place(3, 13, 16));
    }

    @Test
    void a_withdrawn_paper_stays_with_its_reason_and_no_longer_counts() {
        var matter = litigation();
        var brief = file(matter, "brief", MARCH, 4);
        assertThat(missing(matter)).doesNotContain("brief");
        asProvider(() -> withdrawPaper.withdraw(brief, "Nhầm sang vụ việc khác"));
        assertThat(missing(matter)).contains("brief");
        var papers = asProvider(() -> openFile.open(matter)).papers();
        assertThat(papers).singleElement().satisfies(it -> {
            assertThat(it.place()).isEmpty();
            assertThat(it.paper().withdrawn().orElseThrow().reason()).isEqualTo("Nhầm sang vụ việc khác");
        });
        assertThatThrownBy(() -> asProvider(() -> withdrawPaper.withdraw(brief, "lần nữa")))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void a_paper_of_the_cabinet_gets_its_digital_copy_once_and_its_true_number_of_pages() throws IOException {
        var id = file(litigation(), "request-papers", MARCH, 1);
        var scan = receive("Đơn.pdf", SampleFiles.pdf(UUID.randomUUID().toString()));
        var matter = asProvider(() -> digitizePaper.digitize(id, scan, 7)).matter();
        var paper = asProvider(() -> openFile.open(matter)).papers().getFirst().paper();
        assertThat(paper.file()).contains(scan);
        assertThat(paper.pages()).isEqualTo(7);
        assertThat(actions(matter)).contains("paper.digitize");
        assertThatThrownBy(() -> asProvider(() -> digitizePaper.digitize(id, scan, 7)))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void a_withdrawal_needs_its_reason() {
        var brief = file(litigation(), "brief", MARCH, 4);
        assertThatThrownBy(() -> asProvider(() -> withdrawPaper.withdraw(brief, " ")))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(keys(it)).containsExactly("dossier.withdraw.reason.needed"));
    }

    @Test
    void every_mistake_is_said_at_once_and_nothing_is_filed() {
        var matter = litigation();
        var wrong =
                new NewPaper(matter, "written-advice", "x".repeat(301), LocalDate.of(2999, 1, 1), 0, Optional.empty());
        assertThatThrownBy(() -> asProvider(() -> filePaper.file(wrong)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(keys(it))
                                .containsExactly(
                                        "dossier.kind.unknown",
                                        "dossier.name.long",
                                        "dossier.pages.wrong",
                                        "dossier.dated.future"));
        assertThat(asProvider(() -> openFile.open(matter)).papers()).isEmpty();
    }

    @Test
    void a_paper_leaves_its_line_in_the_course_and_its_hash_in_the_trail() throws IOException {
        var matter = litigation();
        var received = receive("Bản án.pdf", SampleFiles.pdf(UUID.randomUUID().toString()));
        asProvider(() -> filePaper.file(
                new NewPaper(matter, "body-documents", "Bản án số 12", MARCH, 9, Optional.of(received))));
        assertThat(asProvider(() -> timeline.of(matter)))
                .extracting(TimelineEvent::kind, TimelineEvent::detail, TimelineEvent::citation)
                .containsExactly(tuple("PAPER_FILED", "Bản án số 12", "Đ.11 k.2 đ.d TT 12/2018"));
        assertThat(actions(matter)).contains("paper.file");
    }

    @Test
    void a_download_is_in_the_trail_before_a_byte_leaves() throws IOException {
        var matter = litigation();
        var bytes = SampleFiles.pdf(UUID.randomUUID().toString());
        var received = receive("Bản án.pdf", bytes);
        var id = asProvider(
                () -> filePaper.file(new NewPaper(matter, "body-documents", "", MARCH, 9, Optional.of(received))));
        var given = asProvider(() -> openFile.download(id));
        assertThat(actions(matter)).contains("paper.download");
        try (var in = openFile.bytes(given)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void a_crash_between_file_and_row_leaves_a_file_without_a_row_and_no_row_without_a_file() throws IOException {
        var matter = litigation();
        var received = receive("Bản án.pdf", SampleFiles.pdf(UUID.randomUUID().toString()));
        var paper = new NewPaper(matter, "body-documents", "", MARCH, 9, Optional.of(received));
        assertThatThrownBy(() -> asProvider(() -> new TransactionTemplate(transactions).execute(status -> {
                    filePaper.file(paper);
                    throw new IllegalStateException("power cut");
                })))
                .hasMessage("power cut");
        assertThat(asProvider(() -> openFile.open(matter)).papers()).isEmpty();
        assertThat(store.holds(received.hash())).isTrue();
        asProvider(() -> filePaper.file(paper));
        assertThat(asProvider(() -> openFile.open(matter)).papers())
                .allSatisfy(it -> assertThat(
                                store.holds(it.paper().file().orElseThrow().hash()))
                        .isTrue());
    }

    @Test
    void a_row_before_its_file_would_dangle_which_this_test_would_see() throws IOException {
        var matter = litigation();
        FiledFile neverKept;
        try (var incoming = store.receive(new ByteArrayInputStream(new byte[] {1, 2, 3}))) {
            neverKept = new FiledFile(incoming.hash(), "a.pdf", FileType.PDF, 3);
        }
        asProvider(() -> filePaper.file(new NewPaper(matter, "body-documents", "", MARCH, 9, Optional.of(neverKept))));
        assertThat(asProvider(() -> openFile.open(matter)).papers())
                .noneSatisfy(it -> assertThat(
                                store.holds(it.paper().file().orElseThrow().hash()))
                        .isTrue());
    }

    @Test
    void a_file_that_is_not_what_it_claims_is_not_kept() {
        assertThatThrownBy(() -> receive("bản án.pdf", SampleFiles.executable()))
                .isInstanceOfSatisfying(
                        BadInput.class, it -> assertThat(keys(it)).containsExactly("dossier.file.unknown-content"));
    }

    @Test
    void the_file_of_a_case_is_hidden_from_other_units_and_other_providers() {
        var matter = litigation();
        file(matter, "brief", MARCH, 1);
        assertThatThrownBy(() -> as(people.receiver(People.HA_NOI), () -> openFile.open(matter)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as(people.provider(People.LAO_CAI, "khac"), () -> openFile.open(matter)))
                .isInstanceOf(Unknown.class);
        assertThat(as(people.ministry(), () -> openFile.open(matter)).papers()).hasSize(1);
        assertThatThrownBy(() -> as(
                        people.ministry(),
                        () -> filePaper.file(new NewPaper(matter, "brief", "", MARCH, 1, Optional.empty()))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_check_of_an_ending_names_each_missing_paper_with_its_article() {
        var matter = matters.inWork(FormOfAid.ADVICE, provider());
        file(matter, "request-papers", MARCH, 2);
        assertThat(asProvider(() -> checklists.missing(matter, FormOfAid.ADVICE)))
                .containsExactly(new MissingPaper(
                        "written-advice", "Văn bản tư vấn pháp luật, có chữ ký", "Đ.11 k.3 đ.b TT 12/2018"));
    }

    private MatterId litigation() {
        return matters.inWork(FormOfAid.LITIGATION, provider());
    }

    private Actor provider() {
        return people.provider(People.LAO_CAI, "hoso");
    }

    private PaperId file(MatterId matter, String kind, LocalDate dated, int pages) {
        return asProvider(() -> filePaper.file(new NewPaper(matter, kind, "", dated, pages, Optional.empty())));
    }

    private FiledFile receive(String name, byte[] bytes) {
        return asProvider(() -> receiveFile.receive(new Upload(name, () -> new ByteArrayInputStream(bytes))));
    }

    private List<String> missing(MatterId matter) {
        return asProvider(() -> checklists.missing(matter, FormOfAid.LITIGATION)).stream()
                .map(MissingPaper::kind)
                .toList();
    }

    private List<String> actions(MatterId matter) {
        return as(
                people.auditor(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> trail.of("matter", matter).stream()
                                .map(Seen::action)
                                .toList()));
    }

    private static List<String> keys(BadInput it) {
        return it.mistakes().stream().map(Mistake::key).toList();
    }

    private <T> T asProvider(Supplier<T> work) {
        return as(provider(), work);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return access.as(actor, work);
    }
}
