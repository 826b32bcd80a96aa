package vn.congly.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cards, kinds and absences by the day (Law Art. 17, 24, 25, 31, 33). */
class CardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Card card(Optional<LocalDate> until) {
        return new Card("TGV-1", DAY.minusYears(1), until);
    }

    @Test
    void a_card_is_valid_from_its_first_day_to_its_last() {
        var card = card(Optional.of(DAY));
        assertThat(card.validOn(DAY.minusYears(1).minusDays(1))).isFalse();
        assertThat(card.validOn(DAY.minusYears(1))).isTrue();
        assertThat(card.validOn(DAY)).isTrue();
        assertThat(card.validOn(DAY.plusDays(1))).isFalse();
        assertThat(card.expired(DAY.plusDays(1))).isTrue();
    }

    @Test
    void a_card_without_an_end_does_not_run_out() {
        assertThat(card(Optional.empty()).validOn(DAY.plusYears(40))).isTrue();
        assertThat(card(Optional.empty()).endsWithin(DAY, 60)).isFalse();
    }

    @Test
    void an_end_within_sixty_days_is_told_in_time() {
        assertThat(card(Optional.of(DAY.plusDays(60))).endsWithin(DAY, 60)).isTrue();
        assertThat(card(Optional.of(DAY.plusDays(61))).endsWithin(DAY, 60)).isFalse();
        assertThat(card(Optional.of(DAY.minusDays(1))).endsWithin(DAY, 60)).isFalse();
    }

    @Test
    void only_officers_and_lawyers_stand_for_a_person() {
        assertThat(Arrays.stream(ProviderKind.values()).filter(ProviderKind::mayLitigate))
                .containsExactly(
                        ProviderKind.OFFICER,
                        ProviderKind.LAWYER_OF_CENTRE,
                        ProviderKind.LAWYER_OF_CONTRACTED,
                        ProviderKind.LAWYER_OF_REGISTERED);
        assertThat(ProviderKind.values()).allMatch(it -> it.mayLitigate() == it.mayRepresentOutOfCourt());
        assertThat(ProviderKind.values()).allMatch(ProviderKind::mayAdvise);
    }

    @Test
    void both_ends_of_an_absence_count() {
        var absence = new Absence(1, new ProviderId(1), DAY, DAY.plusDays(2), AbsenceReason.LEAVE);
        assertThat(absence.on(DAY.minusDays(1))).isFalse();
        assertThat(absence.on(DAY)).isTrue();
        assertThat(absence.on(DAY.plusDays(2))).isTrue();
        assertThat(absence.on(DAY.plusDays(3))).isFalse();
    }
}
