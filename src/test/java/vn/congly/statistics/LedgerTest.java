package vn.congly.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.NotAllowed;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.QuestionAnswered;
import vn.congly.intake.RequestId;
import vn.congly.matter.Ending;
import vn.congly.matter.MatterAccepted;
import vn.congly.matter.MatterEnded;
import vn.congly.matter.MatterId;
import vn.congly.people.Sex;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;

@HouseTest
class LedgerTest {

    private static final int CAO_BANG = 304;
    private static final int BRANCH_OF_CAO_BANG = 1041;
    private static final int DEPARTMENT_OF_CAO_BANG = 104;
    private static final Instant SPRING = Instant.parse("2026-03-31T16:59:00Z"); // 23:59 in Viet Nam
    private static final Instant SUMMER = Instant.parse("2026-03-31T17:00:00Z"); // 00:00 of the first of April
    private static final AtomicLong NEXT = new AtomicLong(7_000_000_000L);

    @Autowired
    CountFacts facts;

    @Autowired
    Ledger ledger;

    @Autowired
    FillForm fill;

    @Autowired
    OpenCell open;

    @Autowired
    Forms forms;

    @Autowired
    RollUpJob rollUp;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    private <T> T acting(int unit, Supplier<T> work) {
        return access.as(people.head(unit), work);
    }

    private void committed(int unit, Runnable work) {
        acting(
                unit,
                () -> transaction.execute(status -> {
                    work.run();
                    return true;
                }));
    }

    private static MatterAccepted accepted(long matter, int unit, Instant at) {
        return new MatterAccepted(
                new MatterId(matter),
                new RequestId(matter),
                unit,
                "TT.TGTT.%04d.2026".formatted(matter % 10_000),
                at,
                FormOfAid.LITIGATION,
                "criminal",
                List.of("poor-household"),
                "poor-household",
                Sex.FEMALE,
                "05",
                Optional.empty());
    }

    private static MatterEnded ended(long matter, int unit, Instant at, String providerKind) {
        return new MatterEnded(
                new MatterId(matter),
                new RequestId(matter),
                unit,
                "TT.TGTT.%04d.2026".formatted(matter % 10_000),
                at,
                Ending.DONE,
                "",
                providerKind,
                FormOfAid.LITIGATION,
                "criminal",
                List.of("poor-household"),
                "poor-household",
                Sex.FEMALE,
                "05",
                Optional.empty());
    }

    private long figure(int reader, int unit, String cell, String from, String until) {
        var named = Cell.read(forms.form25(), cell);
        var period = new Period(LocalDate.parse(from), LocalDate.parse(until));
        return acting(reader, () -> fill.fill(forms.form25(), unit, period))
                .figure(named.row().id(), named.column().id());
    }

    private long acceptedIn(int reader, int unit, String from, String until) {
        return figure(reader, unit, "criminal-litigation.accepted", from, until);
    }

    @Test
    void an_accepted_case_is_counted_the_moment_it_is_committed_and_not_before() {
        long before = acceptedIn(CAO_BANG, CAO_BANG, "2026-03-01", "2026-03-31");
        committed(CAO_BANG, () -> {
            facts.on(accepted(NEXT.incrementAndGet(), CAO_BANG, SPRING));
        });
        assertThat(acceptedIn(CAO_BANG, CAO_BANG, "2026-03-01", "2026-03-31")).isEqualTo(before + 1);
        rollUp.run();
        assertThat(acceptedIn(CAO_BANG, CAO_BANG, "2026-03-01", "2026-03-31")).isEqualTo(before + 1);
    }

    @Test
    void the_fact_is_heard_in_the_transaction_of_the_act_and_vanishes_with_it() {
        long question = NEXT.incrementAndGet();
        acting(
                CAO_BANG,
                () -> transaction.execute(status -> {
                    events.publishEvent(new QuestionAnswered(question, CAO_BANG, "civil", "FEMALE", Set.of(), SPRING));
                    assertThat(entriesOf(question)).isOne();
                    status.setRollbackOnly();
                    return true;
                }));
        committed(CAO_BANG, () -> assertThat(entriesOf(question)).isZero());
    }

    private Integer entriesOf(long question) {
        return jdbc.sql(
                        "select count(*) from statistics.entry e where e.subject_type = 'question' and e.subject_id = :id")
                .param("id", question)
                .query(Integer.class)
                .single();
    }

    private static Period march() {
        return new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    }

    @Test
    void nothing_is_counted_outside_a_transaction() {
        assertThatThrownBy(() -> acting(CAO_BANG, () -> {
                    facts.on(accepted(NEXT.incrementAndGet(), CAO_BANG, SPRING));
                    return true;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_day_ends_at_midnight_in_viet_nam() {
        long march = acceptedIn(CAO_BANG, CAO_BANG, "2026-03-31", "2026-03-31");
        long april = acceptedIn(CAO_BANG, CAO_BANG, "2026-04-01", "2026-04-01");
        committed(CAO_BANG, () -> {
            facts.on(accepted(NEXT.incrementAndGet(), CAO_BANG, SPRING));
            facts.on(accepted(NEXT.incrementAndGet(), CAO_BANG, SUMMER));
        });
        assertThat(acceptedIn(CAO_BANG, CAO_BANG, "2026-03-31", "2026-03-31")).isEqualTo(march + 1);
        assertThat(acceptedIn(CAO_BANG, CAO_BANG, "2026-04-01", "2026-04-01")).isEqualTo(april + 1);
    }

    @Test
    void what_is_undone_is_taken_away_in_its_own_period() {
        long ended = figure(CAO_BANG, CAO_BANG, "all.ended", "2026-03-01", "2026-03-31");
        long officers = figure(CAO_BANG, CAO_BANG, "all.officers", "2026-03-01", "2026-03-31");
        long matter = NEXT.incrementAndGet();
        committed(CAO_BANG, () -> facts.on(accepted(matter, CAO_BANG, SPRING)));
        committed(CAO_BANG, () -> facts.on(ended(matter, CAO_BANG, SPRING, "OFFICER")));
        assertThat(figure(CAO_BANG, CAO_BANG, "all.officers", "2026-03-01", "2026-03-31"))
                .isEqualTo(officers + 1);
        committed(
                CAO_BANG,
                () -> assertThat(ledger.undo(Measure.MATTER_ENDED, matter)).isTrue());
        committed(
                CAO_BANG,
                () -> assertThat(ledger.undo(Measure.MATTER_ENDED, matter)).isFalse());
        assertThat(figure(CAO_BANG, CAO_BANG, "all.ended", "2026-03-01", "2026-03-31"))
                .isEqualTo(ended);
        rollUp.run();
        assertThat(figure(CAO_BANG, CAO_BANG, "all.ended", "2026-03-01", "2026-03-31"))
                .isEqualTo(ended);
    }

    @Test
    void a_case_accepted_earlier_and_not_ended_is_carried_over() {
        long carried = figure(CAO_BANG, CAO_BANG, "all.carried", "2026-04-01", "2026-04-30");
        long later = figure(CAO_BANG, CAO_BANG, "all.carried", "2026-05-01", "2026-05-31");
        long matter = NEXT.incrementAndGet();
        committed(CAO_BANG, () -> facts.on(accepted(matter, CAO_BANG, SPRING)));
        assertThat(figure(CAO_BANG, CAO_BANG, "all.carried", "2026-04-01", "2026-04-30"))
                .isEqualTo(carried + 1);
        committed(CAO_BANG, () -> facts.on(ended(matter, CAO_BANG, SUMMER, "LAWYER_OF_CENTRE")));
        assertThat(figure(CAO_BANG, CAO_BANG, "all.carried", "2026-04-01", "2026-04-30"))
                .isEqualTo(carried + 1);
        assertThat(figure(CAO_BANG, CAO_BANG, "all.carried", "2026-05-01", "2026-05-31"))
                .isEqualTo(later);
    }

    @Test
    void a_branch_counts_for_its_centre_its_department_and_the_nation() {
        long centre = acceptedIn(CAO_BANG, CAO_BANG, "2026-03-01", "2026-03-31");
        long branch = acceptedIn(CAO_BANG, BRANCH_OF_CAO_BANG, "2026-03-01", "2026-03-31");
        committed(BRANCH_OF_CAO_BANG, () -> facts.on(accepted(NEXT.incrementAndGet(), BRANCH_OF_CAO_BANG, SPRING)));
        assertThat(acceptedIn(CAO_BANG, CAO_BANG, "2026-03-01", "2026-03-31")).isEqualTo(centre + 1);
        assertThat(acceptedIn(CAO_BANG, BRANCH_OF_CAO_BANG, "2026-03-01", "2026-03-31"))
                .isEqualTo(branch + 1);
        var department = access.as(
                people.department(DEPARTMENT_OF_CAO_BANG),
                () -> fill.fill(forms.form25(), DEPARTMENT_OF_CAO_BANG, march()));
        assertThat(department.figure("criminal-litigation", "accepted")).isEqualTo(centre + 1);
        rollUp.run();
        var nation = access.as(people.ministry(), () -> fill.fill(forms.form25(), 1, march()));
        assertThat(nation.figure("criminal-litigation", "accepted")).isGreaterThanOrEqualTo(centre + 1);
    }

    @Test
    void the_figures_of_another_unit_are_not_seen() {
        committed(CAO_BANG, () -> facts.on(accepted(NEXT.incrementAndGet(), CAO_BANG, SPRING)));
        assertThatThrownBy(() -> acceptedIn(People.HA_NOI, CAO_BANG, "2026-03-01", "2026-03-31"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acceptedIn(CAO_BANG, 1, "2026-03-01", "2026-03-31"))
                .isInstanceOf(NotAllowed.class);
        var cell = Cell.read(forms.form25(), "all.accepted");
        assertThatThrownBy(() -> acting(People.HA_NOI, () -> open.open(forms.form25(), cell, CAO_BANG, march(), 0, 10)))
                .isInstanceOf(NotAllowed.class);
    }
}
