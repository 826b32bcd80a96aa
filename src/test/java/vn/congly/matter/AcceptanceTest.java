package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.TransferRequest;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;
import vn.congly.trail.Seen;
import vn.congly.trail.Trail;

@HouseTest
class AcceptanceTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenMatter open;

    @Autowired
    Trail trail;

    @Autowired
    TransferRequest transfer;

    Cases cases;

    @Autowired
    void house(ApplicationContext house) {
        cases = new Cases(house);
    }

    @Test
    void a_case_has_the_code_of_the_law_its_parties_and_the_course_of_its_request() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var accepted = cases.accepted(receiver, FormOfAid.LITIGATION);
        assertThat(accepted.code()).matches("TT\\.TGTT\\.%04d\\.20[0-9]{2}".formatted(accepted.number()));
        var view = cases.access.as(receiver, () -> open.open(accepted.matter()));
        assertThat(view.matter().state()).isEqualTo(MatterState.ACCEPTED);
        assertThat(view.matter().categories()).containsExactly("7.2");
        assertThat(view.parties())
                .singleElement()
                .satisfies(it -> assertThat(it.side()).isEqualTo(Side.BENEFICIARY));
        assertThat(view.events())
                .extracting(TimelineEvent::kind)
                .startsWith("REQUEST_RECEIVED")
                .contains("ACCEPTED");
        assertThat(view.events().getFirst().at()).isBefore(accepted.at());
    }

    @Test
    void litigation_starts_the_three_working_days_and_nothing_else() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var accepted = cases.accepted(receiver, FormOfAid.LITIGATION);
        assertThat(clocks(accepted)).containsExactly("assign-litigation");
    }

    @Test
    void custody_starts_the_twelve_hours_and_the_proof_still_owed_its_own_clock() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var request = cases.request(receiver, FormOfAid.LITIGATION, Cases.person(), Custody.CUSTODY, false, List.of());
        var accepted = cases.accept(
                receiver,
                new Acceptance(request.id(), 1, FormOfAid.LITIGATION, Set.of("7.2"), "7.2", Optional.of("6.1.c"), ""));
        var view = cases.access.as(receiver, () -> open.open(accepted.matter()));
        assertThat(view.clocks()).hasSize(2);
        assertThat(view.clocks()).anySatisfy(it -> {
            assertThat(it.deadline().rule().id()).isEqualTo("assign-custody");
            assertThat(it.deadline().due())
                    .isEqualTo(accepted.at().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(12)));
        });
        assertThat(view.proofOwed()).isTrue();
        assertThat(view.events()).extracting(TimelineEvent::kind).contains("ACCEPTED_AT_ONCE");
    }

    @Test
    void avoiding_harm_is_for_the_head_to_decide() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var request = cases.request(receiver, FormOfAid.ADVICE, Cases.person(), Custody.NONE, false, List.of());
        var decision = new Acceptance(
                request.id(), 1, FormOfAid.ADVICE, Set.of("7.2"), "7.2", Optional.of("6.1.d"), "Sắp bị đuổi khỏi nhà");
        assertThatThrownBy(() -> cases.accept(receiver, decision))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes())
                                .extracting(m -> m.key())
                                .containsExactly("matter.problem.head-decides"));
        assertThat(cases.accept(cases.people.head(People.LAO_CAI), decision).number())
                .isPositive();
    }

    @Test
    void who_accepts_against_the_papers_says_why() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var request = cases.request(receiver, FormOfAid.ADVICE, Cases.person(), Custody.NONE, false, List.of());
        assertThatThrownBy(() -> cases.accept(receiver, cases.acceptance(request, FormOfAid.ADVICE)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void nobody_accepts_for_a_unit_that_is_not_in_their_custody() {
        var request = cases.request(cases.people.receiver(People.LAO_CAI), FormOfAid.ADVICE);
        var elsewhere = cases.people.receiver(People.HA_NOI);
        assertThatThrownBy(() -> cases.accept(elsewhere, cases.acceptance(request, FormOfAid.ADVICE)))
                .isInstanceOfAny(NotAllowed.class, vn.congly.acts.Unknown.class);
    }

    @Test
    void a_request_is_accepted_once() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var request = cases.request(receiver, FormOfAid.ADVICE);
        var decision = cases.acceptance(request, FormOfAid.ADVICE);
        cases.accept(receiver, decision);
        assertThatThrownBy(() -> cases.accept(receiver, decision))
                .isInstanceOfAny(ChangedMeanwhile.class, Impossible.class);
    }

    @Test
    void a_request_that_was_transferred_is_accepted_where_it_lies_now() {
        var before = cases.people.receiver(People.HA_NOI);
        var request = cases.request(before, FormOfAid.LITIGATION);
        cases.access.as(before, () -> transfer.transfer(request.id(), 1, People.LAO_CAI, "Người yêu cầu ở Lào Cai"));
        var after = cases.people.receiver(People.LAO_CAI);
        var decision =
                new Acceptance(request.id(), 2, FormOfAid.LITIGATION, Set.of("7.2"), "7.2", Optional.empty(), "");
        var accepted = cases.accept(after, decision);
        var view = cases.access.as(after, () -> open.open(accepted.matter()));
        assertThat(view.matter().unit()).isEqualTo(People.LAO_CAI);
        assertThat(view.events()).extracting(TimelineEvent::kind).contains("REQUEST_TRANSFERRED");
    }

    @Test
    void of_two_officers_at_once_one_accepts_and_the_other_is_told() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var request = cases.request(receiver, FormOfAid.OUT_OF_COURT);
        var decision = cases.acceptance(request, FormOfAid.OUT_OF_COURT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(it -> threads.submit(() -> cases.accept(receiver, decision)))
                    .toList();
            var won = tries.stream().filter(AcceptanceTest::succeeded).count();
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void numbers_have_no_gaps_though_many_accept_at_once_and_some_acceptances_are_undone() {
        var receiver = cases.people.receiver(People.BRANCH_OF_LAO_CAI);
        var requests = IntStream.range(0, 24)
                .mapToObj(
                        it -> cases.acceptance(cases.request(receiver, FormOfAid.OUT_OF_COURT), FormOfAid.OUT_OF_COURT))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 24)
                    .mapToObj(it -> threads.submit(() -> it % 3 == 0
                            ? undone(receiver, requests.get(it))
                            : cases.accept(receiver, requests.get(it))))
                    .toList();
            tries.forEach(AcceptanceTest::succeeded);
        }
        var numbers = cases.access.as(
                receiver,
                () -> cases.transaction.execute(status -> jdbc.sql("""
                        select number from matter.matter where unit_id = :unit and form = 'OUT_OF_COURT' order by number
                        """)
                        .param("unit", People.BRANCH_OF_LAO_CAI)
                        .query(Integer.class)
                        .list()));
        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(16)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private Accepted undone(vn.congly.access.Actor receiver, Acceptance decision) {
        return cases.access.as(
                receiver,
                () -> cases.transaction.execute(status -> {
                    var accepted = cases.accept(receiver, decision);
                    status.setRollbackOnly();
                    return accepted;
                }));
    }

    @Test
    void an_acceptance_leaves_event_trail_and_count_or_nothing_at_all() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var kept = cases.accepted(receiver, FormOfAid.ADVICE);
        assertThat(trail.of("matter", kept.matter())).extracting(Seen::action).contains("matter.accept");
        assertThat(counted(kept)).isEqualTo(1);
        var undone = undone(receiver, cases.acceptance(cases.request(receiver, FormOfAid.ADVICE), FormOfAid.ADVICE));
        assertThat(trail.of("matter", undone.matter())).isEmpty();
        assertThat(counted(undone)).isZero();
    }

    @Test
    void a_change_of_a_case_without_its_trail_entry_is_refused_at_commit() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var accepted = cases.accepted(receiver, FormOfAid.ADVICE);
        assertThatThrownBy(() -> cases.access.as(
                        receiver,
                        () -> cases.transaction.execute(
                                status -> jdbc.sql("update matter.matter set summary = 'khác' where id = :id")
                                        .param("id", accepted.matter().value())
                                        .update())))
                .rootCause()
                .hasMessageContaining("without a trail entry");
    }

    private List<String> clocks(Accepted accepted) {
        var receiver = cases.people.receiver(People.LAO_CAI);
        return cases.access.as(receiver, () -> open.open(accepted.matter())).clocks().stream()
                .map(it -> it.deadline().rule().id())
                .toList();
    }

    private int counted(Accepted accepted) {
        return cases.access.as(
                cases.people.ministry(),
                () -> cases.transaction.execute(status -> jdbc.sql("""
                        select count(*) from statistics.entry
                        where measure = 'MATTER_ACCEPTED' and subject_type = 'matter' and subject_id = :id
                        """)
                        .param("id", accepted.matter().value())
                        .query(Integer.class)
                        .single()));
    }

    private static boolean succeeded(java.util.concurrent.Future<?> task) {
        try {
            task.get();
            return true;
        } catch (java.util.concurrent.ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOfAny(ChangedMeanwhile.class, Impossible.class);
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
