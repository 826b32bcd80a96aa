package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.congly.acts.BadInput;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.Opponent;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;
import vn.congly.trail.Seen;
import vn.congly.trail.Trail;

@HouseTest
class ReadingTest {

    @Autowired
    SearchMatters search;

    @Autowired
    ListMatters list;

    @Autowired
    Clocks clocks;

    @Autowired
    RegisterBook register;

    @Autowired
    Conflicts conflicts;

    @Autowired
    TrackMatter track;

    @Autowired
    Trail trail;

    Cases cases;

    @Autowired
    void house(ApplicationContext house) {
        cases = new Cases(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sùng Thị Hòa Bía", "sung thi hoa bia", "HOÀ BÍA", "thị hoà"})
    void a_name_is_found_by_any_part_with_or_without_marks(String typed) {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var id = named(receiver, "Sùng Thị Hòa Bía");
        var found = cases.access.as(receiver, () -> search.search(typed));
        assertThat(found).extracting(MatterLine::id).contains(id);
    }

    @Test
    void a_case_is_found_by_its_code_and_by_the_number_of_a_paper() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var who = Cases.person();
        var request = cases.request(receiver, FormOfAid.ADVICE, who, Custody.NONE, true, List.of());
        var accepted = cases.accept(receiver, cases.acceptance(request, FormOfAid.ADVICE));
        for (var typed : List.of(
                accepted.code().toLowerCase(java.util.Locale.ROOT),
                who.identityNumber().orElseThrow(),
                request.trackingCode())) {
            assertThat(cases.access.as(receiver, () -> search.search(typed)))
                    .as(typed)
                    .extracting(MatterLine::id)
                    .contains(accepted.matter());
        }
    }

    @Test
    void nobody_finds_what_they_may_not_see() {
        named(cases.people.receiver(People.LAO_CAI), "Vàng Thị Quý Sẩu");
        assertThat(cases.access.as(cases.people.receiver(People.HA_NOI), () -> search.search("quý sẩu")))
                .isEmpty();
        assertThat(cases.access.as(cases.people.provider(People.LAO_CAI, "reading"), () -> search.search("quý sẩu")))
                .isEmpty();
        assertThat(cases.access.as(cases.people.ministry(), () -> search.search("quý sẩu")))
                .isNotEmpty();
    }

    @Test
    void a_search_is_in_the_trail_and_one_letter_is_no_search() {
        var receiver = cases.people.receiver(People.BRANCH_OF_LAO_CAI);
        cases.access.as(receiver, () -> search.search("nguyễn thị"));
        assertThat(trail.of("account", receiver.account()))
                .extracting(Seen::action)
                .contains("matter.search");
        assertThatThrownBy(() -> cases.access.as(receiver, () -> search.search("n")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        for (int i = 0; i < 3; i++) {
            cases.accepted(receiver, FormOfAid.ADVICE);
        }
        var first = cases.access.as(receiver, () -> list.page(MatterFilter.all(), Optional.empty(), 2));
        var second = cases.access.as(receiver, () -> list.page(MatterFilter.all(), first.next(), 2));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items().getFirst().id().value())
                .isLessThan(first.items().getLast().id().value());
    }

    @Test
    void the_desk_shows_the_running_clocks_of_the_unit_and_a_provider_only_the_own() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var provider = cases.people.provider(People.LAO_CAI, "reading");
        var waiting = cases.accepted(receiver, FormOfAid.OUT_OF_COURT).matter();
        var given = cases.given(provider, FormOfAid.ADVICE).matter();
        var unit = cases.access.as(receiver, () -> clocks.queue(500));
        assertThat(unit.upcoming()).extracting(OpenClock::matter).contains(waiting, given);
        var own = cases.access.as(provider, () -> clocks.queue(500));
        assertThat(own.upcoming()).extracting(OpenClock::matter).contains(given).doesNotContain(waiting);
    }

    @Test
    void the_register_book_is_read_by_number() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var accepted = cases.accepted(receiver, FormOfAid.LITIGATION);
        int year = Integer.parseInt(accepted.code().substring(accepted.code().length() - 4));
        var page = cases.access.as(
                receiver, () -> register.page(People.LAO_CAI, FormOfAid.LITIGATION, year, Integer.MAX_VALUE));
        assertThat(page.last()).isGreaterThanOrEqualTo(accepted.number());
        assertThat(page.lines().getLast().number()).isEqualTo(page.last());
    }

    @Test
    void who_is_aided_elsewhere_against_this_person_is_found_in_the_whole_nation_without_personal_data() {
        var number = Cases.number();
        var opponent = Cases.person("Hoàng Văn Đối Lập", number);
        var hanoi = cases.people.receiver(People.HA_NOI);
        var theirs = cases.request(hanoi, FormOfAid.LITIGATION, opponent, Custody.NONE, true, List.of());
        var aided = cases.accept(hanoi, cases.acceptance(theirs, FormOfAid.LITIGATION))
                .matter();
        var receiver = cases.people.receiver(People.LAO_CAI);
        var ours = cases.request(
                receiver,
                FormOfAid.LITIGATION,
                Cases.person(),
                Custody.NONE,
                true,
                List.of(new Opponent("Hoàng Văn Đối Lập", opponent.identityNumber())));
        var id = cases.accept(receiver, cases.acceptance(ours, FormOfAid.LITIGATION))
                .matter();
        var found = cases.access.as(receiver, () -> conflicts.of(id));
        assertThat(found).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(Conflict.Kind.AIDS_OPPONENT);
            assertThat(it.matter()).isEqualTo(aided);
            assertThat(it.sameIdentity()).isTrue();
            assertThat(it.unit()).isEqualTo(People.HA_NOI);
        });
    }

    @Test
    void the_tracking_code_opens_the_own_case_and_no_other() {
        var receiver = cases.people.receiver(People.LAO_CAI);
        var request = cases.request(receiver, FormOfAid.ADVICE);
        cases.accept(receiver, cases.acceptance(request, FormOfAid.ADVICE));
        var other = cases.request(receiver, FormOfAid.ADVICE);
        cases.accept(receiver, cases.acceptance(other, FormOfAid.ADVICE));
        var code = request.trackingCode();
        assertThat(cases.access.tracking(code, () -> track.find(code)))
                .isPresent()
                .hasValueSatisfying(it -> assertThat(it.events())
                        .extracting(TrackMatter.Line::kind)
                        .contains("ACCEPTED"));
        assertThat(cases.access.tracking(code, () -> track.find(other.trackingCode())))
                .isEmpty();
        assertThat(track.find(code)).isEmpty();
    }

    private MatterId named(vn.congly.access.Actor receiver, String name) {
        var who = Cases.person(name, Cases.number());
        var request = cases.request(receiver, FormOfAid.ADVICE, who, Custody.NONE, true, List.of());
        return cases.accept(receiver, cases.acceptance(request, FormOfAid.ADVICE))
                .matter();
    }
}
