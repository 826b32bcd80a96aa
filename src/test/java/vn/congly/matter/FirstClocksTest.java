package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.law.WorkingCalendar;

class FirstClocksTest {

    private static final Instant RECEIVED = vietnam("2026-11-24T22:10");
    private static final Instant ACCEPTED = vietnam("2026-11-24T22:40");
    private static final Rulebook BOOK = Rulebook.load();
    private static final Deadlines DEADLINES = Deadlines.of(BOOK, WorkingCalendar.load());

    @Test
    void a_person_in_custody_accepted_at_22_40_is_to_have_somebody_by_10_40_next_day() {
        var first = litigation(Custody.CUSTODY, true, true).getFirst();
        assertThat(first.rule()).isEqualTo("assign-custody");
        assertThat(due(first)).isEqualTo(vietnam("2026-11-25T10:40"));
    }

    @Test
    void an_arrested_person_has_the_same_twelve_hours_without_any_notice() {
        assertThat(litigation(Custody.ARRESTED, false, false))
                .containsExactly(new FirstClocks.Start("assign-custody", ACCEPTED));
    }

    @Test
    void detention_is_not_custody_so_the_three_working_days_run() {
        var first = litigation(Custody.DETENTION, false, false).getFirst();
        assertThat(first.rule()).isEqualTo("assign-litigation");
        assertThat(due(first)).isEqualTo(vietnam("2026-11-28T00:00"));
    }

    @Test
    void a_bodys_notice_counts_from_its_arrival() {
        assertThat(litigation(Custody.NONE, true, false))
                .containsExactly(new FirstClocks.Start("assign-notice", RECEIVED));
    }

    @Test
    void a_bodys_notice_that_makes_the_case_immediate_asks_to_assign_at_once() {
        var first = litigation(Custody.NONE, true, true).getFirst();
        assertThat(first.rule()).isEqualTo("assign-at-once");
        assertThat(due(first)).isEqualTo(RECEIVED);
    }

    @Test
    void advice_has_ten_days_and_no_clock_of_assignment() {
        assertThat(of(FormOfAid.ADVICE, Custody.NONE, false, false, Optional.empty()))
                .containsExactly(new FirstClocks.Start("advice", ACCEPTED));
    }

    @Test
    void representation_out_of_court_has_three_working_days() {
        assertThat(of(FormOfAid.OUT_OF_COURT, Custody.NONE, false, false, Optional.empty()))
                .containsExactly(new FirstClocks.Start("assign-out-of-court", ACCEPTED));
    }

    @Test
    void a_proof_still_owed_has_its_own_clock_from_the_acceptance() {
        var clocks = of(FormOfAid.LITIGATION, Custody.NONE, false, true, Optional.of("proof"));
        assertThat(clocks).contains(new FirstClocks.Start("proof", ACCEPTED)).hasSize(2);
        assertThat(due(clocks.getLast())).isEqualTo(vietnam("2026-12-02T00:00"));
    }

    private static List<FirstClocks.Start> litigation(Custody custody, boolean notified, boolean atOnce) {
        return of(FormOfAid.LITIGATION, custody, notified, atOnce, Optional.empty());
    }

    private static List<FirstClocks.Start> of(
            FormOfAid form, Custody custody, boolean notified, boolean atOnce, Optional<String> proof) {
        return FirstClocks.of(form, custody, notified, atOnce, RECEIVED, ACCEPTED, proof);
    }

    private static Instant due(FirstClocks.Start start) {
        return DEADLINES
                .due(BOOK.required("clocks", start.rule(), Deadlines.dayOf(start.at())), start.at())
                .due();
    }

    private static Instant vietnam(String local) {
        return LocalDateTime.parse(local).atZone(Deadlines.VIETNAM).toInstant();
    }
}
