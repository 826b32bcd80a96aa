package vn.congly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congly.dossier.ChecklistLine.Standing;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Rulebook;
import vn.congly.matter.MatterId;
import vn.congly.matter.MatterState;

/** Contents of the file by form of aid: Law on Legal Aid 2017, Art. 38; Circular 12/2018, Art. 11(2) to (4). */
class ChecklistTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);
    private final FileContents contents = new FileContents(Rulebook.load());

    @Test
    void a_litigation_file_holds_request_decision_brief_documents_of_the_body_and_opinion() {
        assertThat(always(FormOfAid.LITIGATION))
                .containsExactly("request-papers", "assignment-decision", "brief", "body-documents", "opinion-form");
    }

    @Test
    void an_advice_file_holds_request_and_signed_advice_and_no_opinion() {
        assertThat(always(FormOfAid.ADVICE)).containsExactly("request-papers", "written-advice");
    }

    @Test
    void a_file_of_representation_out_of_court_holds_result_and_report_too() {
        assertThat(always(FormOfAid.OUT_OF_COURT))
                .containsExactly(
                        "request-papers", "assignment-decision", "settlement-paper", "work-report", "opinion-form");
    }

    @Test
    void a_notice_of_discontinuance_and_other_papers_belong_in_every_file_where_they_exist() {
        for (var form : FormOfAid.values()) {
            assertThat(contents.of(form, ACCEPTED))
                    .filteredOn(it -> !it.always())
                    .extracting(Requirement::paper)
                    .containsExactlyInAnyOrder("discontinuance-notice", "other");
        }
    }

    @Test
    void every_line_cites_the_circular() {
        for (var form : FormOfAid.values()) {
            assertThat(contents.of(form, ACCEPTED))
                    .allSatisfy(it -> assertThat(it.rule().citation().text())
                            .startsWith("Đ.11 k.")
                            .endsWith("TT 12/2018"));
        }
    }

    @Test
    void before_the_circular_nothing_is_asked_that_was_not_law() {
        assertThat(contents.of(FormOfAid.LITIGATION, LocalDate.of(2018, 10, 11)))
                .isEmpty();
    }

    @Test
    void a_new_case_lacks_only_what_can_already_be_there() {
        var checklist = checklist(MatterState.ACCEPTED);
        assertThat(standing(checklist, "request-papers")).isEqualTo(Standing.LACKS);
        assertThat(standing(checklist, "assignment-decision")).isEqualTo(Standing.LATER);
        assertThat(standing(checklist, "brief")).isEqualTo(Standing.LATER);
        assertThat(standing(checklist, "other")).isEqualTo(Standing.IF_ANY);
    }

    @Test
    void once_assigned_the_decision_is_wanted_and_once_ended_everything_is() {
        assertThat(standing(checklist(MatterState.IN_PROGRESS), "assignment-decision"))
                .isEqualTo(Standing.LACKS);
        assertThat(checklist(MatterState.ENDED).lacking()).isEqualTo(5);
        assertThat(checklist(MatterState.ENDED).later()).isZero();
    }

    @Test
    void a_filed_paper_counts_and_a_withdrawn_one_does_not() {
        var brief = paper("brief", Optional.empty());
        var withdrawn = paper("brief", Optional.of(new Paper.Withdrawal(Instant.EPOCH, "nhầm hồ sơ")));
        assertThat(standing(checklist(MatterState.ENDED, brief), "brief")).isEqualTo(Standing.HAS);
        assertThat(standing(checklist(MatterState.ENDED, withdrawn), "brief")).isEqualTo(Standing.LACKS);
    }

    @Test
    void pages_run_on_in_the_order_of_the_days_and_a_withdrawn_paper_has_none() {
        var numbered = NumberedPaper.number(List.of(
                paper("request-papers", Optional.empty()),
                paper("brief", Optional.of(new Paper.Withdrawal(Instant.EPOCH, "nhầm"))),
                paper("brief", Optional.empty())));
        assertThat(numbered)
                .extracting(NumberedPaper::place)
                .containsExactly(
                        Optional.of(new NumberedPaper.Place(1, 1, 3)),
                        Optional.empty(),
                        Optional.of(new NumberedPaper.Place(2, 4, 6)));
    }

    private List<String> always(FormOfAid form) {
        return contents.of(form, ACCEPTED).stream()
                .filter(Requirement::always)
                .map(Requirement::paper)
                .toList();
    }

    private Checklist checklist(MatterState state, Paper... papers) {
        return Checklist.of(contents.of(FormOfAid.LITIGATION, ACCEPTED), Arrays.asList(papers), state);
    }

    private static Standing standing(Checklist checklist, String paper) {
        return checklist.lines().stream()
                .filter(it -> it.paper().equals(paper))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static Paper paper(String kind, Optional<Paper.Withdrawal> withdrawn) {
        return new Paper(
                new PaperId(1),
                new MatterId(1),
                kind,
                kind,
                ACCEPTED,
                3,
                Optional.empty(),
                Instant.EPOCH,
                "A",
                withdrawn);
    }
}
