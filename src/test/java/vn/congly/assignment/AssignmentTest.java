package vn.congly.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.acts.Unknown;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterId;
import vn.congly.matter.MatterState;
import vn.congly.matter.Matters;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;
import vn.congly.trail.Trail;

/** Decisions about providers on the real database (Law Art. 25, 31, 33). */
@HouseTest
class AssignmentTest {

    private static final String ILLNESS = "25.2.c";

    private final Cases cases;

    @Autowired
    AssignmentTest(ApplicationContext house) {
        cases = new Cases(house);
    }

    @Autowired
    People people;

    @Autowired
    vn.congly.people.People persons;

    @Autowired
    Access access;

    @Autowired
    AssignProvider assign;

    @Autowired
    ReplaceProvider replace;

    @Autowired
    CallForReplacement call;

    @Autowired
    ProposeProviders propose;

    @Autowired
    Assignments assignments;

    @Autowired
    ListUnassigned unassigned;

    @Autowired
    Matters matters;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private <T> T head(Supplier<T> work) {
        return access.as(cases.head(), work);
    }

    private static Choice choice(MatterId matter, int version, ProviderId provider) {
        return new Choice(matter, version, provider, "", "");
    }

    private static Replacement ill(MatterId matter, int version, ProviderId provider) {
        return new Replacement(new Choice(matter, version, provider, "Người thực hiện ốm dài ngày", ""), ILLNESS);
    }

    private Assigned given(MatterId matter, ProviderId provider) {
        return head(() -> assign.assign(choice(matter, 1, provider)));
    }

    private boolean sees(Actor who, MatterId matter) {
        return access.as(who, () -> {
            try {
                return matters.required(matter).id().equals(matter);
            } catch (Unknown hidden) {
                return false;
            }
        });
    }

    private boolean reads(Actor who, MatterId matter) {
        var person = head(() -> matters.required(matter)).beneficiary();
        return access.as(who, () -> {
            try {
                return persons.required(person).id().equals(person);
            } catch (Unknown hidden) {
                return false;
            }
        });
    }

    @Test
    void a_named_provider_has_the_case_and_the_clock_of_the_assignment_stops() {
        var account = cases.account("named");
        var provider = cases.officer(Optional.of(account));
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        assertThat(sees(account, matter)).isFalse();
        given(matter, provider);
        var after = head(() -> matters.required(matter));
        assertThat(after.state()).isEqualTo(MatterState.IN_PROGRESS);
        assertThat(after.provider().orElseThrow().provider()).isEqualTo(provider.value());
        assertThat(sees(account, matter)).isTrue();
        assertThat(reads(account, matter)).isTrue();
        assertThat(head(() -> running(matter))).isZero();
    }

    private int running(MatterId matter) {
        return new TransactionTemplate(transactions)
                .execute(status -> sql.sql(
                                "select count(*) from matter.clock where matter_id = :matter and stopped_at is null")
                        .param("matter", matter.value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void one_assignment_is_in_force_and_no_second_is_made() {
        var one = cases.officer(Optional.empty());
        var other = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var first = given(matter, one);
        assertThatThrownBy(() -> head(() -> assign.assign(choice(matter, 1, other))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> head(() -> assign.assign(choice(matter, first.version(), other))))
                .isInstanceOf(Impossible.class);
        assertThat(head(() -> assignments.of(matter)))
                .extracting(Assignment::provider)
                .containsExactly(one);
    }

    @Test
    void decisions_are_numbered_without_gaps_though_some_were_refused_between() {
        var officer = cases.officer(Optional.empty());
        var collaborator = cases.provider(ProviderKind.COLLABORATOR, Cases.CAO_BANG, Optional.empty());
        var numbers = new ArrayList<Integer>();
        for (int at = 0; at < 3; at++) {
            var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
            assertThatThrownBy(() -> head(() -> assign.assign(choice(matter, 1, collaborator))))
                    .isInstanceOf(BadInput.class);
            assertThatThrownBy(() -> head(() -> assign.assign(choice(matter, 7, officer))))
                    .isInstanceOf(ChangedMeanwhile.class);
            numbers.add(given(matter, officer).number());
        }
        assertThat(numbers).containsExactly(numbers.getFirst(), numbers.getFirst() + 1, numbers.getFirst() + 2);
    }

    @Test
    void two_heads_who_decide_at_once_make_one_decision() throws Exception {
        var one = cases.officer(Optional.empty());
        var other = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var second = people.actor(vn.congly.access.Role.HEAD_OF_CENTRE, Cases.CAO_BANG, "second");
        List<Callable<String>> both = List.of(
                () -> tried(cases.head(), choice(matter, 1, one)), () -> tried(second, choice(matter, 1, other)));
        var results = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var future : threads.invokeAll(both)) {
                results.add(future.get());
            }
        }
        assertThat(results).containsExactlyInAnyOrder("decided", "changed meanwhile");
        assertThat(head(() -> assignments.of(matter))).hasSize(1);
    }

    private String tried(Actor who, Choice choice) {
        return access.as(who, () -> {
            try {
                assign.assign(choice);
                return "decided";
            } catch (ChangedMeanwhile late) {
                return "changed meanwhile";
            }
        });
    }

    @Test
    void who_was_replaced_no_longer_sees_the_case_nor_the_person() {
        var before = cases.account("before");
        var after = cases.account("after");
        var ill = cases.officer(Optional.of(before));
        var next = cases.officer(Optional.of(after));
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        int version = given(matter, ill).version();
        var decided = head(() -> replace.replace(ill(matter, version, next)));
        assertThat(sees(before, matter)).isFalse();
        assertThat(reads(before, matter)).isFalse();
        assertThat(sees(after, matter)).isTrue();
        assertThat(reads(after, matter)).isTrue();
        var all = head(() -> assignments.of(matter));
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().inForce()).isFalse();
        assertThat(all.getLast().id()).isEqualTo(decided.id());
        assertThat(all.getLast().ground()).isEqualTo(ILLNESS);
        assertThat(all.getLast().replaces()).contains(all.getFirst().id());
    }

    @Test
    void who_was_replaced_still_reads_a_person_whom_another_case_brings_to_them() {
        var account = cases.account("both");
        var officer = cases.officer(Optional.of(account));
        var next = cases.officer(Optional.empty());
        var person = cases.person(Cases.CAO_BANG);
        var one = cases.accepted(Cases.CAO_BANG, FormOfAid.LITIGATION, "criminal", person, Optional.empty());
        var other = cases.accepted(Cases.CAO_BANG, FormOfAid.ADVICE, "land", person, Optional.empty());
        int version = given(one, officer).version();
        given(other, officer);
        head(() -> replace.replace(ill(one, version, next)));
        assertThat(sees(account, one)).isFalse();
        assertThat(reads(account, one)).isTrue();
    }

    @Test
    void a_refused_registration_starts_twenty_four_hours_that_the_replacement_stops() {
        var officer = cases.officer(Optional.empty());
        var next = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        int version = given(matter, officer).version();
        var since = head(() -> matters.required(matter)).acceptedAt();
        var refused = new RefusedRegistration(matter, version, "body-refused-defence", since);
        int called = head(() -> call.call(refused));
        var due = head(() -> unassigned.toReplace(200)).stream()
                .filter(it -> it.id().equals(matter))
                .findFirst()
                .orElseThrow();
        assertThat(due.pressing().orElseThrow().deadline().rule().id()).isEqualTo("replace-criminal");
        assertThatThrownBy(() ->
                        head(() -> call.call(new RefusedRegistration(matter, called, "body-refused-defence", since))))
                .isInstanceOf(Impossible.class);
        head(() -> replace.replace(new Replacement(
                new Choice(matter, called, next, "Bị từ chối đăng ký bào chữa", ""), "body-refused-defence")));
        assertThat(head(() -> running(matter))).isZero();
    }

    @Test
    void illness_starts_no_clock_and_nothing_arrives_in_the_future() {
        var officer = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        int version = given(matter, officer).version();
        var tomorrow = java.time.Instant.now().plus(java.time.Duration.ofDays(1));
        assertThatThrownBy(() -> head(() -> call.call(new RefusedRegistration(matter, version, ILLNESS, tomorrow))))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes())
                                .extracting(vn.congly.acts.Mistake::field)
                                .containsExactly("refusal", "sinceDay"));
    }

    @Test
    void a_replacement_needs_a_ground_of_the_law_and_a_reason() {
        var officer = cases.officer(Optional.empty());
        var next = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        int version = given(matter, officer).version();
        assertThatThrownBy(() -> head(
                        () -> replace.replace(new Replacement(new Choice(matter, version, next, " ", ""), "because"))))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes())
                                .extracting(vn.congly.acts.Mistake::field)
                                .containsExactly("ground", "reason"));
    }

    @Test
    void who_is_replaced_cannot_take_over_from_themselves() {
        var officer = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        int version = given(matter, officer).version();
        assertThatThrownBy(() -> head(() -> replace.replace(ill(matter, version, officer))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void who_aids_the_opposing_party_anywhere_in_the_nation_is_refused_with_the_reason() {
        var wife = cases.person(Cases.CAO_BANG);
        var husband = cases.person(Cases.CAO_BANG);
        var hers = cases.officer(Optional.empty());
        var first = cases.accepted(Cases.CAO_BANG, FormOfAid.LITIGATION, "family", wife, Optional.of(husband));
        given(first, hers);
        var second = cases.accepted(Cases.CAO_BANG, FormOfAid.LITIGATION, "family", husband, Optional.of(wife));
        assertThatThrownBy(() -> given(second, hers))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes().getFirst().key()).startsWith("assignment.reason.conflict."));
    }

    @Test
    void who_was_replaced_has_acted_for_that_side_all_the_same() {
        var wife = cases.person(Cases.CAO_BANG);
        var husband = cases.person(Cases.CAO_BANG);
        var hers = cases.officer(Optional.empty());
        var next = cases.officer(Optional.empty());
        var first = cases.accepted(Cases.CAO_BANG, FormOfAid.LITIGATION, "family", wife, Optional.of(husband));
        int version = given(first, hers).version();
        head(() -> replace.replace(ill(first, version, next)));
        var second = cases.accepted(Cases.CAO_BANG, FormOfAid.LITIGATION, "family", husband, Optional.of(wife));
        assertThatThrownBy(() -> given(second, hers)).isInstanceOf(BadInput.class);
    }

    @Test
    void in_a_civil_matter_out_of_court_the_agreement_of_the_parties_opens_the_way_and_is_kept() {
        var one = cases.person(Cases.CAO_BANG);
        var other = cases.person(Cases.CAO_BANG);
        var officer = cases.officer(Optional.empty());
        given(cases.accepted(Cases.CAO_BANG, FormOfAid.OUT_OF_COURT, "civil", one, Optional.of(other)), officer);
        var second = cases.accepted(Cases.CAO_BANG, FormOfAid.OUT_OF_COURT, "civil", other, Optional.of(one));
        assertThatThrownBy(() -> given(second, officer))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes().getFirst().field()).isEqualTo("agreement"));
        var agreed = new Choice(second, 1, officer, "", "Hai bên thỏa thuận bằng văn bản ngày 20/11/2026");
        var decided = head(() -> assign.assign(agreed));
        assertThat(head(() -> assignments.evidence(decided.id()))).contains("Hai bên thỏa thuận");
    }

    @Test
    void the_decision_keeps_the_ranking_that_was_shown_and_leaves_its_trail() {
        var officer = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var decided = given(matter, officer);
        assertThat(head(() -> assignments.evidence(decided.id())))
                .contains("card.valid T-")
                .contains("Đ.31 k.1 Luật TGPL")
                .contains("\"chosen\": " + officer.value());
        assertThat(trail.of("matter", matter.value()))
                .extracting(vn.congly.trail.Seen::action)
                .contains("assignment.decide", "matter.assign");
    }

    @Test
    void a_branch_may_draw_on_its_centre_and_the_centre_on_its_branches() {
        var ofCentre = cases.officer(Optional.empty());
        var ofBranch = cases.provider(ProviderKind.OFFICER, Cases.BRANCH, Optional.empty());
        var matter = cases.accepted(
                Cases.BRANCH, FormOfAid.LITIGATION, "criminal", cases.person(Cases.BRANCH), Optional.empty());
        var proposed = access.as(
                people.actor(vn.congly.access.Role.HEAD_OF_BRANCH, Cases.BRANCH, ""), () -> propose.propose(matter));
        assertThat(proposed).extracting(it -> it.provider().id()).contains(ofCentre, ofBranch);
    }

    @Test
    void the_most_pressing_case_without_a_provider_stands_first_and_an_assigned_one_not_at_all() {
        var officer = cases.officer(Optional.empty());
        var first = cases.accepted(FormOfAid.LITIGATION, "criminal");
        var second = cases.accepted(FormOfAid.LITIGATION, "criminal");
        given(second, officer);
        var waiting = head(() -> unassigned.list(200));
        assertThat(waiting).extracting(UnassignedMatter::id).contains(first).doesNotContain(second);
        assertThat(waiting)
                .extracting(it -> it.pressing().orElseThrow().deadline().due())
                .isSorted();
    }

    @Test
    void only_a_head_of_the_unit_decides() {
        var officer = cases.officer(Optional.empty());
        var matter = cases.accepted(FormOfAid.LITIGATION, "criminal");
        for (var who : List.of(people.receiver(Cases.CAO_BANG), people.head(People.HA_NOI))) {
            assertThatThrownBy(() -> access.as(who, () -> assign.assign(choice(matter, 1, officer))))
                    .isInstanceOfAny(NotAllowed.class, Unknown.class);
        }
    }
}
