package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congly.access.Actor;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.acts.Unknown;
import vn.congly.intake.FormOfAid;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;
import vn.congly.trail.Seen;
import vn.congly.trail.Trail;

@HouseTest
class CourseOfACaseTest {

    private static final MissingPaper BRIEF = new MissingPaper("brief", "Bản bào chữa", "Đ.11 k.2 đ.c TT 12/2018");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenMatter open;

    @Autowired
    RecordWork work;

    @Autowired
    RecordHearing hearings;

    @Autowired
    ExtendAdvice extend;

    @Autowired
    StayMatter stay;

    @Autowired
    ResumeMatter resume;

    @Autowired
    DiscontinueMatter discontinue;

    @Autowired
    HandOverFile handOver;

    @Autowired
    Trail trail;

    @Autowired
    Steps steps;

    @Autowired
    MatterRows rows;

    @Autowired
    RunningClocks clocks;

    Cases cases;
    Actor provider;

    @Autowired
    void house(ApplicationContext house) {
        cases = new Cases(house);
        provider = cases.people.provider(People.LAO_CAI, "course");
    }

    @Test
    void an_assignment_stops_its_clock_and_puts_the_case_into_work() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var view = view(id);
        assertThat(view.matter().state()).isEqualTo(MatterState.IN_PROGRESS);
        assertThat(view.matter().providerAccount()).contains(provider.account());
        assertThat(view.clocks())
                .singleElement()
                .satisfies(it -> assertThat(it.running()).isFalse());
    }

    @Test
    void what_is_due_at_once_is_in_time_on_its_own_day_and_a_day_clock_until_midnight() {
        assertThat(onTime("2026-11-24T22:40", "2026-11-24T22:40", "2026-11-24T23:59"))
                .isTrue();
        assertThat(onTime("2026-11-24T22:40", "2026-11-24T22:40", "2026-11-25T00:01"))
                .isFalse();
        assertThat(onTime("2026-11-24T08:00", "2026-11-28T00:00", "2026-11-27T23:59"))
                .isTrue();
        assertThat(onTime("2026-11-24T08:00", "2026-11-28T00:00", "2026-11-28T00:00"))
                .isFalse();
    }

    /** Moments of Viet Nam. Nothing is kept. */
    private boolean onTime(String started, String due, String stopped) {
        var id = cases.accepted(cases.people.receiver(People.LAO_CAI), FormOfAid.ADVICE)
                .matter();
        return cases.access.as(
                cases.people.head(People.LAO_CAI),
                () -> cases.transaction.execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql("""
                            update matter.clock
                            set started_at = cast(:started || '+07' as timestamptz),
                                due_at = cast(:due || '+07' as timestamptz),
                                stopped_at = cast(:stopped || '+07' as timestamptz)
                            where matter_id = :id returning on_time
                            """)
                            .param("started", started)
                            .param("due", due)
                            .param("stopped", stopped)
                            .param("id", id.value())
                            .query(Boolean.class)
                            .single();
                }));
    }

    @Test
    void work_is_on_the_timeline_with_its_hours_and_place() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        cases.access.as(provider, () -> work.record(id, 2, meeting("1.5")));
        var view = view(id);
        assertThat(view.work()).singleElement().satisfies(it -> {
            assertThat(it.work().hours()).isEqualByComparingTo("1.5");
            assertThat(it.provider()).isEqualTo(provider.account());
        });
        assertThat(view.events()).extracting(TimelineEvent::kind).endsWith("WORK");
        assertThat(trail.of("matter", id)).extracting(Seen::action).contains("matter.work");
    }

    @Test
    void impossible_hours_and_days_to_come_are_both_named() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var wrong = new WorkDone(
                WorkKind.ADVICE_TEXT, Instant.now().plus(Duration.ofDays(2)), new BigDecimal("25"), "", "Xong");
        var right = new WorkDone(WorkKind.MEETING, wrong.began(), wrong.hours(), wrong.place(), wrong.outcome());
        assertThatThrownBy(() -> cases.access.as(provider, () -> work.record(id, 2, right)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes())
                                .extracting(m -> m.field())
                                .containsExactly("hours", "began", "place"));
        assertThat(view(id).work()).isEmpty();
    }

    @Test
    void a_written_advice_stops_the_clock_of_the_advice() {
        var id = cases.given(provider, FormOfAid.ADVICE).matter();
        assertThat(view(id).clocks())
                .singleElement()
                .satisfies(it -> assertThat(it.running()).isTrue());
        var advice = new WorkDone(
                WorkKind.ADVICE_TEXT, Instant.now(), BigDecimal.ONE, "Trung tâm", "Đã trả lời bằng văn bản");
        cases.access.as(provider, () -> work.record(id, 2, advice));
        assertThat(view(id).clocks())
                .singleElement()
                .satisfies(it -> assertThat(it.running()).isFalse());
    }

    @Test
    void complex_advice_has_thirty_days_from_the_acceptance() {
        var accepted = cases.given(provider, FormOfAid.ADVICE);
        cases.access.as(provider, () -> extend.extend(accepted.matter(), 2, "Cần xác minh tại xã"));
        var running = view(accepted.matter()).clocks().stream()
                .filter(MatterClock::running)
                .toList();
        assertThat(running).singleElement().satisfies(it -> {
            assertThat(it.deadline().rule().id()).isEqualTo("advice-complex");
            assertThat(it.deadline().start()).isEqualTo(accepted.at());
        });
        assertThatThrownBy(() -> cases.access.as(provider, () -> extend.extend(accepted.matter(), 3, "Lần nữa")))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void of_two_people_changing_the_same_case_the_second_is_told() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        cases.access.as(provider, () -> work.record(id, 2, meeting("1")));
        var head = cases.people.head(People.LAO_CAI);
        assertThatThrownBy(() -> cases.access.as(head, () -> stay.stay(id, 2, "Tòa án tạm đình chỉ")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(cases.access.as(head, () -> stay.stay(id, 3, "Tòa án tạm đình chỉ")))
                .isEqualTo(4);
    }

    @Test
    void a_stayed_case_takes_no_work_until_it_goes_on() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        cases.access.as(provider, () -> stay.stay(id, 2, "Tòa án tạm đình chỉ vụ án"));
        assertThatThrownBy(() -> cases.access.as(provider, () -> work.record(id, 3, meeting("1"))))
                .isInstanceOfSatisfying(
                        Impossible.class, it -> assertThat(it.key()).isEqualTo("matter.problem.state.STAYED"));
        cases.access.as(provider, () -> resume.resume(id, 3, "Tòa án tiếp tục giải quyết"));
        assertThat(cases.access.as(provider, () -> work.record(id, 4, meeting("1"))))
                .isEqualTo(5);
    }

    @Test
    void a_case_is_not_carried_out_while_a_paper_is_missing() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        assertThatThrownBy(() -> end(id, 2, List.of(BRIEF))).isInstanceOfSatisfying(Impossible.class, it -> {
            assertThat(it.key()).isEqualTo("matter.problem.papers-missing");
            assertThat(it.arguments()).containsExactly("Bản bào chữa");
        });
        assertThat(view(id).matter().state()).isEqualTo(MatterState.IN_PROGRESS);
    }

    @Test
    void with_the_end_begin_the_thirty_days_of_the_hand_over() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        end(id, 2, List.of());
        var ended = view(id);
        assertThat(ended.matter().ended().orElseThrow().ending()).isEqualTo(Ending.DONE);
        assertThat(ended.clocks().stream().filter(MatterClock::running))
                .singleElement()
                .satisfies(it -> assertThat(it.deadline().rule().id()).isEqualTo("hand-over"));
        assertThat(counted(id)).isEqualTo(1);
        cases.access.as(provider, () -> handOver.handOver(id, 3, "Kệ 4"));
        assertThat(view(id).matter().state()).isEqualTo(MatterState.HANDED_OVER);
        assertThat(view(id).clocks()).noneMatch(MatterClock::running);
    }

    @Test
    void a_case_is_discontinued_by_a_head_on_a_ground_of_the_law_only() {
        var id = cases.accepted(cases.people.receiver(People.LAO_CAI), FormOfAid.LITIGATION)
                .matter();
        var head = cases.people.head(People.LAO_CAI);
        assertThatThrownBy(() -> cases.access.as(head, () -> discontinue.discontinue(id, 1, "99.9", "Không rõ")))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> cases.access.as(
                        cases.people.receiver(People.LAO_CAI),
                        () -> discontinue.discontinue(id, 1, "37.1.c", "Rút yêu cầu")))
                .isInstanceOf(NotAllowed.class);
        cases.access.as(head, () -> discontinue.discontinue(id, 1, "37.1.c", "Chị rút yêu cầu ngày 24/11"));
        var view = view(id);
        assertThat(view.matter().ended().orElseThrow().ground()).isEqualTo("37.1.c");
        assertThat(view.clocks()).noneMatch(MatterClock::running);
    }

    @Test
    void a_day_of_hearing_is_set_and_struck_out_with_a_reason() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var day = new HearingDay(
                Instant.now().plus(Duration.ofDays(20)), HearingKind.TRIAL, "Tòa án nhân dân khu vực 1", "");
        cases.access.as(provider, () -> hearings.set(id, 2, day));
        var set = view(id).hearings().getFirst();
        cases.access.as(provider, () -> hearings.cancel(id, 3, set.id(), "Hoãn phiên tòa"));
        assertThat(view(id).hearings().getFirst().cancelledAt()).isPresent();
    }

    @Test
    void a_provider_sees_and_works_only_the_own_cases() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        var other = cases.people.provider(People.LAO_CAI, "another");
        assertThatThrownBy(() -> cases.access.as(other, () -> open.open(id))).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> cases.access.as(other, () -> work.record(id, 2, meeting("1"))))
                .isInstanceOf(Unknown.class);
        assertThat(cases.access.as(provider, () -> open.open(id)).matter().id()).isEqualTo(id);
    }

    @Test
    void the_database_alone_hides_a_case_when_the_first_wall_is_walked_past() {
        var id = cases.given(provider, FormOfAid.LITIGATION).matter();
        for (var stranger : List.of(
                cases.people.provider(People.LAO_CAI, "another"),
                cases.people.receiver(People.HA_NOI),
                Actor.visitor("127.0.0.1"))) {
            for (var table : List.of("matter", "party", "event", "clock", "work", "hearing")) {
                var key = table.equals("matter") ? "id" : "matter_id";
                int seen = cases.access.as(
                        stranger,
                        () -> cases.transaction.execute(
                                status -> jdbc.sql("select count(*) from matter." + table + " where " + key + " = :id")
                                        .param("id", id.value())
                                        .query(Integer.class)
                                        .single()));
                assertThat(seen).as("%s sees %s", stranger.role(), table).isZero();
            }
        }
    }

    private WorkDone meeting(String hours) {
        return new WorkDone(
                WorkKind.MEETING, Instant.now(), new BigDecimal(hours), "Trại tạm giam tỉnh", "Đã gặp và trao đổi");
    }

    private MatterView view(MatterId id) {
        return cases.access.as(cases.people.head(People.LAO_CAI), () -> open.open(id));
    }

    /** Ends it with a file that lacks just these papers. */
    private int end(MatterId id, int version, List<MissingPaper> missing) {
        var port = new StaticListableBeanFactory();
        port.addBean("file", (FileCheck) (matter, form) -> missing);
        var ending = new EndMatter(steps, rows, clocks, port.getBeanProvider(FileCheck.class));
        return cases.access.as(
                provider,
                () -> cases.transaction.execute(status -> ending.done(id, version, "Đã bào chữa tại phiên tòa")));
    }

    private int counted(MatterId id) {
        return cases.access.as(
                cases.people.ministry(),
                () -> cases.transaction.execute(status -> jdbc.sql("""
                        select count(*) from statistics.entry
                        where measure = 'MATTER_ENDED' and subject_id = :id and provider_kind = 'OFFICER'
                        """)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()));
    }
}
