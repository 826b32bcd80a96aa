package vn.congly.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congly.assignment.Opposition.Side;
import vn.congly.intake.FormOfAid;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;

/** Whom the law lets take a case, and in which order those are proposed. */
class RankingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String TAY = "02";

    private static Need need(FormOfAid form) {
        return new Need(form, "civil", false, Optional.empty(), Optional.empty(), 1, DAY, Optional.empty());
    }

    private static Need inTay() {
        return new Need(
                FormOfAid.LITIGATION, "civil", false, Optional.of(TAY), Optional.empty(), 1, DAY, Optional.empty());
    }

    private static List<Long> order(Need need, CandidateOf... candidates) {
        return rank(need, candidates).stream()
                .map(it -> it.provider().id().value())
                .toList();
    }

    private static List<Ranked> rank(Need need, CandidateOf... candidates) {
        return new Ranking(need)
                .rank(List.of(candidates).stream().map(CandidateOf::there).toList());
    }

    private static Ranked only(Need need, CandidateOf candidate) {
        return rank(need, candidate).getFirst();
    }

    private static List<String> against(Ranked ranked) {
        return ranked.against().stream().map(Reason::key).toList();
    }

    private static CandidateOf candidate(long id) {
        return new CandidateOf(id);
    }

    @Test
    void a_collaborator_is_not_proposed_for_litigation_nor_out_of_court() {
        for (var form : List.of(FormOfAid.LITIGATION, FormOfAid.OUT_OF_COURT)) {
            var ranked = only(need(form), candidate(1).kind(ProviderKind.COLLABORATOR));
            assertThat(ranked.eligible()).isFalse();
            assertThat(ranked.against()).anySatisfy(it -> {
                assertThat(it.about()).isEqualTo(Criterion.FORM);
                assertThat(it.citation()).isEqualTo("Đ.24 k.3 Luật TGPL");
            });
        }
    }

    @Test
    void every_kind_of_provider_may_advise() {
        for (var kind : ProviderKind.values()) {
            assertThat(only(need(FormOfAid.ADVICE), candidate(1).kind(kind)).eligible())
                    .isTrue();
        }
    }

    @Test
    void a_legal_adviser_does_not_go_to_court() {
        assertThat(only(need(FormOfAid.LITIGATION), candidate(1).kind(ProviderKind.ADVISER_OF_CONTRACTED))
                        .eligible())
                .isFalse();
    }

    @Test
    void an_expired_card_comes_last_with_its_reason() {
        var ranked = rank(
                need(FormOfAid.LITIGATION),
                candidate(1).cardUntil(DAY.minusDays(1)).ended(50),
                candidate(2).open(40));
        assertThat(ranked).extracting(it -> it.provider().id().value()).containsExactly(2L, 1L);
        assertThat(against(ranked.getLast())).contains("assignment.reason.card.expired");
    }

    @Test
    void a_card_holds_on_its_last_day() {
        assertThat(only(need(FormOfAid.LITIGATION), candidate(1).cardUntil(DAY)).eligible())
                .isTrue();
    }

    @Test
    void who_acted_for_the_other_side_is_out() {
        var ranked = only(need(FormOfAid.LITIGATION), candidate(1).opposed(Side.AIDED_THE_OPPONENT, true));
        assertThat(ranked.eligible()).isFalse();
        assertThat(ranked.agreementOpens()).isFalse();
        assertThat(against(ranked)).contains("assignment.reason.conflict.aided-opponent");
    }

    @Test
    void who_stands_against_the_person_in_another_case_is_out_too() {
        assertThat(only(need(FormOfAid.LITIGATION), candidate(1).opposed(Side.OPPOSED_THE_PERSON, true))
                        .eligible())
                .isFalse();
    }

    @Test
    void in_a_civil_matter_out_of_court_the_parties_may_agree_otherwise() {
        var civil = new Need(
                FormOfAid.OUT_OF_COURT, "civil", true, Optional.empty(), Optional.empty(), 1, DAY, Optional.empty());
        var ranked = only(civil, candidate(1).opposed(Side.AIDED_THE_OPPONENT, true));
        assertThat(ranked.eligible()).isFalse();
        assertThat(ranked.agreementOpens()).isTrue();
    }

    @Test
    void no_agreement_gives_a_collaborator_a_case_in_court() {
        var civil = new Need(
                FormOfAid.OUT_OF_COURT, "civil", true, Optional.empty(), Optional.empty(), 1, DAY, Optional.empty());
        assertThat(only(civil, candidate(1).kind(ProviderKind.COLLABORATOR).opposed(Side.AIDED_THE_OPPONENT, true))
                        .agreementOpens())
                .isFalse();
    }

    @Test
    void a_like_name_alone_shuts_nobody_out_but_stands_behind_the_clear() {
        var need = need(FormOfAid.LITIGATION);
        assertThat(order(
                        need,
                        candidate(1).opposed(Side.AIDED_THE_OPPONENT, false),
                        candidate(2).open(9)))
                .containsExactly(2L, 1L);
        assertThat(only(need, candidate(1).opposed(Side.AIDED_THE_OPPONENT, false))
                        .eligible())
                .isTrue();
    }

    @Test
    void who_is_to_be_replaced_is_not_proposed_again() {
        var need = new Need(
                FormOfAid.LITIGATION,
                "civil",
                false,
                Optional.empty(),
                Optional.empty(),
                1,
                DAY,
                Optional.of(new ProviderId(1)));
        assertThat(order(need, candidate(1), candidate(2))).containsExactly(2L, 1L);
        assertThat(rank(need, candidate(1)).getFirst().eligible()).isFalse();
    }

    @Test
    void who_is_there_comes_before_who_is_away() {
        assertThat(order(
                        need(FormOfAid.LITIGATION),
                        candidate(1).away(),
                        candidate(2).open(11)))
                .containsExactly(2L, 1L);
    }

    @Test
    void language_comes_before_load() {
        assertThat(order(inTay(), candidate(1).open(0), candidate(2).speaks(TAY).open(30)))
                .containsExactly(2L, 1L);
    }

    @Test
    void an_overload_comes_before_experience_in_the_field() {
        assertThat(order(
                        need(FormOfAid.LITIGATION),
                        candidate(1).ended(20).open(30),
                        candidate(2).open(10)))
                .containsExactly(2L, 1L);
    }

    @Test
    void experience_in_the_field_comes_before_distance_and_distance_before_load() {
        assertThat(order(
                        need(FormOfAid.LITIGATION),
                        candidate(1).at(Nearness.ELSEWHERE).open(1),
                        candidate(2).at(Nearness.SAME_COMMUNE).open(9),
                        candidate(3).at(Nearness.ELSEWHERE).ended(6).open(9)))
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void of_two_alike_the_one_with_fewer_cases_comes_first() {
        assertThat(order(
                        need(FormOfAid.ADVICE),
                        candidate(1).open(8),
                        candidate(2).open(7)))
                .containsExactly(2L, 1L);
    }

    @Test
    void the_same_facts_give_the_same_order_however_they_arrive() {
        var candidates = new ArrayList<>(List.of(
                candidate(1).open(3).there(),
                candidate(2).away().there(),
                candidate(3).open(3).there(),
                candidate(4).cardUntil(DAY.minusDays(3)).there(),
                candidate(5).speaks(TAY).there()));
        var first = new Ranking(inTay()).rank(candidates);
        Collections.reverse(candidates);
        assertThat(new Ranking(inTay()).rank(candidates)).isEqualTo(first);
    }

    @Test
    void everybody_is_told_of_card_form_conflict_load_field_and_distance() {
        assertThat(only(inTay(), candidate(1)).reasons())
                .extracting(Reason::about)
                .containsExactly(
                        Criterion.CARD,
                        Criterion.FORM,
                        Criterion.CONFLICT,
                        Criterion.LANGUAGE,
                        Criterion.LOAD,
                        Criterion.FIELD,
                        Criterion.DISTANCE);
    }

    @Test
    void what_shuts_out_always_cites_the_law() {
        var ranked = List.of(
                only(need(FormOfAid.LITIGATION), candidate(1).kind(ProviderKind.COLLABORATOR)),
                only(need(FormOfAid.LITIGATION), candidate(1).cardUntil(DAY.minusDays(1))),
                only(need(FormOfAid.LITIGATION), candidate(1).opposed(Side.OPPOSED_THE_PERSON, true)));
        assertThat(ranked)
                .allSatisfy(it -> assertThat(it.against())
                        .first()
                        .satisfies(why -> assertThat(why.citation()).isNotEmpty()));
    }
}
