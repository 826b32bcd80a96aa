package vn.congly.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congly.testing.People.BRANCH_OF_LAO_CAI;
import static vn.congly.testing.People.HA_NOI;
import static vn.congly.testing.People.LAO_CAI;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.access.NotAllowed;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.acts.Mistake;
import vn.congly.acts.Unknown;
import vn.congly.eligibility.Outcome;
import vn.congly.people.People;
import vn.congly.testing.HouseTest;
import vn.congly.trail.Seen;
import vn.congly.trail.Trail;

@HouseTest
class CourseOfARequestTest {

    private static final String WHY = "Việc này không thuộc phạm vi trợ giúp pháp lý.";

    @Autowired
    private ReadRequest read;

    @Autowired
    private ReceiveRequest receive;

    @Autowired
    private Requests requests;

    @Autowired
    private AskForPapers ask;

    @Autowired
    private AddPapers add;

    @Autowired
    private RefuseRequest refuse;

    @Autowired
    private TransferRequest transfer;

    @Autowired
    private WithdrawRequest withdraw;

    @Autowired
    private TrackRequest track;

    @Autowired
    private WaitingRequests waiting;

    @Autowired
    private People persons;

    @Autowired
    private vn.congly.testing.People actors;

    @Autowired
    private Access access;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private <T> T as(Actor actor, Supplier<T> work) {
        return access.as(actor, work);
    }

    private <T> T inOne(Actor actor, Supplier<T> work) {
        return access.as(actor, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private Receipt received(TypedRequest typed, int unit) {
        return as(actors.receiver(unit), () -> receive.receive(read.read(typed, unit)));
    }

    private Receipt received() {
        return received(Typed.divorce(), LAO_CAI);
    }

    @Test
    void what_was_received_is_read_again_as_it_was_told() {
        var receipt = received(
                Typed.byHerSister(
                        "opponents[0].fullName",
                        "Hà Văn Chồng",
                        "custody",
                        "CUSTODY",
                        "custodySince",
                        "24/11/2025 22:40",
                        "limitationOn",
                        "31/12/2026",
                        "place",
                        "2024-00004",
                        "nearPoor",
                        "true"),
                LAO_CAI);
        var request = as(actors.head(LAO_CAI), () -> requests.open(receipt.id()));
        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(request.trackingCode()).isEqualTo(receipt.trackingCode());
        assertThat(request.receivedAt()).isEqualTo(receipt.at());
        assertThat(request.claimed()).containsExactly("7.2");
        assertThat(request.custodySince()).isPresent();
        assertThat(request.place().orElseThrow().text()).isEqualTo("2024-00004");
        assertThat(request.nearPoor()).isTrue();
        assertThat(request.opponents()).containsExactly(new Opponent("Hà Văn Chồng", Optional.empty()));
        assertThat(request.papers()).hasSize(1);
        assertThat(request.requester()).isPresent().get().isNotEqualTo(request.beneficiary());
        assertThat(as(actors.head(LAO_CAI), () -> requests.events(receipt.id())))
                .extracting(RequestEvent::kind)
                .containsExactly(RequestEvent.Kind.RECEIVED);
    }

    @Test
    void receiving_and_opening_leave_their_entries_in_the_trail() {
        var receipt = received();
        as(actors.head(LAO_CAI), () -> requests.open(receipt.id()));
        assertThat(inOne(
                        actors.auditor(), () -> trail.of("request", receipt.id().value())))
                .extracting(Seen::action)
                .containsExactly("request.open", "request.receive");
    }

    @Test
    void a_visitor_asks_and_gets_a_code_but_reads_nothing() {
        var receipt = as(
                Actor.visitor("192.0.2.1"),
                () -> receive.receive(read.read(Typed.divorce(), Channel.ELECTRONIC, LAO_CAI)));
        assertThat(TrackingCode.read(receipt.trackingCode())).isPresent();
        assertThatThrownBy(() -> as(Actor.visitor("192.0.2.1"), () -> requests.required(receipt.id())))
                .isInstanceOf(Unknown.class);
        assertThat(as(actors.receiver(LAO_CAI), () -> requests.required(receipt.id()))
                        .receivedBy())
                .isZero();
    }

    @Test
    void a_stranger_sees_nothing() {
        var receipt = received();
        assertThatThrownBy(() -> as(actors.receiver(HA_NOI), () -> requests.open(receipt.id())))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as(actors.provider(LAO_CAI, "x"), () -> requests.open(receipt.id())))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(actors.receiver(HA_NOI), () -> requests.events(receipt.id())))
                .isEmpty();
    }

    @Test
    void nobody_receives_for_a_unit_that_is_not_theirs_or_gives_no_aid() {
        assertThatThrownBy(() ->
                        as(actors.receiver(HA_NOI), () -> receive.receive(read.read(Typed.divorce(), LAO_CAI))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Actor.visitor(""), () -> receive.receive(read.read(Typed.divorce(), 1))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_body_follows_and_completes_what_it_sent_and_nothing_else() {
        var police = actors.body("police");
        var receipt = as(
                police,
                () -> receive.receive(
                        read.read(Typed.divorce("bodyName", "Công an mẫu"), Channel.BODY_NOTICE, LAO_CAI)));
        assertThat(as(police, () -> requests.open(receipt.id())).bodyName()).isEqualTo("Công an mẫu");
        as(police, () -> added(receipt.id(), 1));
        assertThat(as(police, () -> requests.required(receipt.id())).papers()).hasSize(2);
        var other = received();
        assertThatThrownBy(() -> as(police, () -> requests.open(other.id()))).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> as(actors.body("court"), () -> requests.open(receipt.id())))
                .isInstanceOf(Unknown.class);
    }

    private boolean added(RequestId id, int version) {
        add.add(id, version, List.of(new PaperShown("identity-card", "", PaperForm.COPY)));
        return true;
    }

    @Test
    void missing_papers_are_asked_for_and_brought() {
        var id = received().id();
        var receiver = actors.receiver(LAO_CAI);
        var decision = as(receiver, () -> ask.ask(id, 1, List.of("identity-card", "Giấy đăng ký kết hôn"), ""));
        assertThat(decision.missing()).containsExactly("identity-card", "Giấy đăng ký kết hôn");
        assertThat(as(receiver, () -> requests.required(id)).state()).isEqualTo(RequestState.AWAITING_PAPERS);
        as(receiver, () -> added(id, 2));
        var completed = as(receiver, () -> requests.required(id));
        assertThat(completed.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(completed.papers()).extracting(PaperShown::kind).contains("identity-card");
        assertThat(as(receiver, () -> requests.events(id)))
                .extracting(RequestEvent::kind)
                .containsExactly(
                        RequestEvent.Kind.RECEIVED, RequestEvent.Kind.PAPERS_ASKED, RequestEvent.Kind.PAPERS_ADDED);
        assertThatThrownBy(() -> as(receiver, () -> ask.ask(id, 3, List.of(" "), "")))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30.3", "30.3.đ", "30.1", "6.1.a"})
    void a_refusal_needs_one_of_the_four_grounds(String ground) {
        var id = received().id();
        assertThatThrownBy(() -> as(actors.head(LAO_CAI), () -> refuse.refuse(id, 1, ground, WHY)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes())
                                .extracting(Mistake::key)
                                .containsExactly("intake.mistake.ground"));
        assertThat(as(actors.head(LAO_CAI), () -> requests.required(id)).state())
                .isEqualTo(RequestState.RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.3.a", "30.3.b", "30.3.c", "30.3.d"})
    void a_refusal_on_a_ground_is_a_numbered_letter_with_its_evidence(String ground) {
        var id = received().id();
        var decision = as(actors.head(LAO_CAI), () -> refuse.refuse(id, 1, ground, WHY));
        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(decision.number()).isPresent();
        assertThat(as(actors.head(LAO_CAI), () -> requests.decisions(id))).containsExactly(decision);
        assertThat(inOne(actors.head(LAO_CAI), () -> evidence(id))).contains("\"outcome\"", "7.2", "facts", "MET");
        assertThatThrownBy(() -> as(actors.head(LAO_CAI), () -> refuse.refuse(id, 2, ground, WHY)))
                .isInstanceOf(Impossible.class);
    }

    private String evidence(RequestId id) {
        return jdbc.sql("select proposal::text from intake.decision where request_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Test
    void a_refusal_needs_a_reason_in_words_and_a_head() {
        var id = received().id();
        assertThatThrownBy(() -> as(actors.head(LAO_CAI), () -> refuse.refuse(id, 1, "30.3.a", "Không được.")))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> as(actors.receiver(LAO_CAI), () -> refuse.refuse(id, 1, "30.3.a", WHY)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void letters_are_numbered_without_gaps_also_where_a_refusal_failed() {
        var first = received();
        var second = received();
        int one = as(actors.head(LAO_CAI), () -> refuse.refuse(first.id(), 1, "30.3.a", WHY))
                .number()
                .orElseThrow();
        assertThatThrownBy(() -> as(actors.head(LAO_CAI), () -> refuse.refuse(second.id(), 7, "30.3.a", WHY)))
                .isInstanceOf(ChangedMeanwhile.class);
        int two = as(actors.head(LAO_CAI), () -> refuse.refuse(second.id(), 1, "30.3.a", WHY))
                .number()
                .orElseThrow();
        assertThat(two).isEqualTo(one + 1);
    }

    @Test
    void a_transferred_request_is_seen_by_both_centres_and_changed_by_the_new_one_only() {
        var receipt = received(Typed.divorce(), HA_NOI);
        var decision = as(
                actors.receiver(HA_NOI),
                () -> transfer.transfer(receipt.id(), 1, LAO_CAI, "Người yêu cầu cư trú tại Lào Cai."));
        assertThat(decision.toUnit()).contains(LAO_CAI);
        assertThat(decision.number()).isPresent();
        var moved = as(actors.receiver(LAO_CAI), () -> requests.open(receipt.id()));
        assertThat(moved.unit()).isEqualTo(LAO_CAI);
        assertThat(moved.pastUnits()).containsExactly(HA_NOI);
        assertThat(inOne(actors.receiver(LAO_CAI), () -> persons.required(moved.beneficiary()))
                        .fullName())
                .isEqualTo("Lò Thị Mẫu");
        assertThat(as(actors.receiver(HA_NOI), () -> requests.open(receipt.id()))
                        .state())
                .isEqualTo(RequestState.RECEIVED);
        assertThat(as(actors.receiver(HA_NOI), () -> requests.events(receipt.id())))
                .extracting(RequestEvent::kind)
                .contains(RequestEvent.Kind.TRANSFERRED);
        assertThatThrownBy(() -> as(actors.receiver(HA_NOI), () -> ask.ask(receipt.id(), 2, List.of("passport"), "")))
                .isInstanceOf(NotAllowed.class);
        as(actors.receiver(LAO_CAI), () -> ask.ask(receipt.id(), 2, List.of("passport"), ""));
    }

    @Test
    void a_request_goes_to_a_competent_unit_only() {
        var id = received().id();
        assertThatThrownBy(() -> as(actors.receiver(LAO_CAI), () -> transfer.transfer(id, 1, HA_NOI, WHY)))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        it -> assertThat(it.mistakes())
                                .extracting(Mistake::key)
                                .containsExactly("intake.mistake.not-competent"));
        assertThatThrownBy(() -> as(actors.receiver(LAO_CAI), () -> transfer.transfer(id, 1, 310, WHY)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_request_moved_twice_is_still_seen_where_it_lay() {
        var receipt = received(Typed.divorce(), HA_NOI);
        as(actors.receiver(HA_NOI), () -> transfer.transfer(receipt.id(), 1, LAO_CAI, WHY));
        var competent = as(actors.receiver(LAO_CAI), () -> requests.required(receipt.id()));
        assertThat(competent.pastUnits()).containsExactly(HA_NOI);
        as(actors.receiver(LAO_CAI), () -> transferBack(receipt.id()));
        assertThat(as(actors.receiver(HA_NOI), () -> requests.open(receipt.id()))
                        .pastUnits())
                .containsExactly(HA_NOI, LAO_CAI);
        assertThat(as(actors.receiver(LAO_CAI), () -> requests.open(receipt.id()))
                        .version())
                .isEqualTo(3);
    }

    /** As if the person had moved: only the competent unit is asked, so the test writes the move itself. */
    private boolean transferBack(RequestId id) {
        return new TransactionTemplate(transactions).execute(status -> {
            trail.record(vn.congly.trail.Entry.of("request.transfer").on("request", id.value()));
            return jdbc.sql("""
                            update intake.request set unit_id = :to, past_units = past_units || unit_id, version = version + 1
                            where id = :id
                            """).param("to", HA_NOI).param("id", id.value()).update() == 1;
        });
    }

    @Test
    void of_two_who_decide_the_second_is_told_that_the_first_did() {
        var id = received().id();
        as(actors.head(LAO_CAI), () -> ask.ask(id, 1, List.of("passport"), ""));
        assertThatThrownBy(() -> as(actors.receiver(LAO_CAI), () -> ask.ask(id, 1, List.of("passport"), "")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_withdrawn_request_is_not_decided_any_more() {
        var id = received().id();
        as(actors.receiver(LAO_CAI), () -> withdrawn(id));
        assertThat(as(actors.receiver(LAO_CAI), () -> requests.required(id)).state())
                .isEqualTo(RequestState.WITHDRAWN);
        assertThatThrownBy(() -> as(actors.head(LAO_CAI), () -> refuse.refuse(id, 2, "30.3.a", WHY)))
                .isInstanceOf(Impossible.class);
    }

    private boolean withdrawn(RequestId id) {
        withdraw.withdraw(id, 1, "");
        return true;
    }

    @Test
    void an_acceptance_elsewhere_is_known_nationwide_by_numbers_only() {
        var first = received(Typed.divorce("beneficiary.identityNumber", "010188000555"), LAO_CAI);
        inOne(actors.head(LAO_CAI), () -> accepted(first.id()));
        var second = received(Typed.divorce("beneficiary.identityNumber", "010188000555"), HA_NOI);
        var request = as(actors.receiver(HA_NOI), () -> requests.required(second.id()));
        assertThat(as(actors.receiver(HA_NOI), () -> requests.elsewhere(request)))
                .extracting(AcceptedElsewhere::unit, AcceptedElsewhere::caseCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LAO_CAI, "TT.TV.0001.2026"));
        assertThat(as(actors.receiver(HA_NOI), () -> requests.facts(request)).acceptedElsewhere())
                .isTrue();
        assertThatThrownBy(() -> as(actors.receiver(HA_NOI), () -> requests.required(first.id())))
                .isInstanceOf(Unknown.class);
    }

    private boolean accepted(RequestId id) {
        requests.accepted(requests.consider(id, 1, Judgement.none()), Optional.empty(), "", "TT.TV.0001.2026");
        return true;
    }

    @Test
    void the_facts_of_a_request_are_what_the_rules_ask() {
        var request =
                as(actors.receiver(LAO_CAI), () -> requests.required(received().id()));
        var facts = as(actors.receiver(LAO_CAI), () -> requests.facts(request));
        assertThat(facts.person().papers()).containsExactly("poor-household-certificate");
        assertThat(facts.person().minorityEthnicity()).isTrue();
        assertThat(facts.acceptedElsewhere()).isFalse();
        assertThat(facts.unit()).isEqualTo(LAO_CAI);
    }

    @Test
    void whoever_asked_follows_the_request_by_code_and_birth() {
        var receipt = received();
        as(actors.head(LAO_CAI), () -> refuse.refuse(receipt.id(), 1, "30.3.a", WHY));
        var visitor = Actor.visitor("192.0.2.2");
        var seen = as(visitor, () -> track.track(receipt.trackingCode().toLowerCase(), "5/9/1988"))
                .orElseThrow();
        assertThat(seen.request().state()).isEqualTo(RequestState.REFUSED);
        assertThat(seen.events()).hasSize(2);
        assertThat(seen.decision().orElseThrow().reason()).isEqualTo(WHY);
    }

    @Test
    void a_wrong_code_a_wrong_birth_and_a_code_that_never_was_get_the_same_answer() {
        var code = received().trackingCode();
        var visitor = Actor.visitor("192.0.2.3");
        assertThat(as(visitor, () -> track.track(code, "06/09/1988"))).isEmpty();
        assertThat(as(visitor, () -> track.track(code, "1988"))).isEmpty();
        assertThat(as(visitor, () -> track.track(code, ""))).isEmpty();
        assertThat(as(visitor, () -> track.track("2222-2222", "05/09/1988"))).isEmpty();
        assertThat(as(visitor, () -> track.track("no code", "05/09/1988"))).isEmpty();
    }

    @Test
    void where_only_the_year_is_known_the_year_opens() {
        var code = received(Typed.divorce("beneficiary.birth", "1950"), LAO_CAI).trackingCode();
        assertThat(as(Actor.visitor(""), () -> track.track(code, "1950"))).isPresent();
        assertThat(as(Actor.visitor(""), () -> track.track(code, "01/01/1950"))).isPresent();
        assertThat(as(Actor.visitor(""), () -> track.track(code, "1951"))).isEmpty();
    }

    @Test
    void the_desk_lists_what_waits_oldest_first_page_by_page() {
        var receiver = actors.receiver(BRANCH_OF_LAO_CAI);
        var ids = List.of(
                received(Typed.divorce(), BRANCH_OF_LAO_CAI).id(),
                received(Typed.divorce(), BRANCH_OF_LAO_CAI).id(),
                received(Typed.divorce(), BRANCH_OF_LAO_CAI).id());
        var states = Set.of(RequestState.RECEIVED);
        var all = as(receiver, () -> waiting.page(states, "", 200)).stream()
                .map(WaitingRequest::id)
                .toList();
        assertThat(all).containsSubsequence(ids);
        var first = as(receiver, () -> waiting.page(states, "", all.size() - 1)).getLast();
        assertThat(as(receiver, () -> waiting.page(states, first.cursor(), 200)))
                .extracting(WaitingRequest::id)
                .containsExactly(ids.getLast());
        assertThat(as(actors.head(LAO_CAI), () -> waiting.page(states, "", 200)))
                .extracting(WaitingRequest::id)
                .containsAll(ids);
        assertThatThrownBy(() -> as(receiver, () -> waiting.page(states, "x", 1)))
                .isInstanceOf(BadInput.class);
    }
}
