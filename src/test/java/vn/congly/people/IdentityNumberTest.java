package vn.congly.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congly.people.IdentityNumber.Doubt;

class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"010188000123", "010 188 000 123", "010.188.000-123", "０１０１８８０００１２３"})
    void twelve_digits_are_read_however_they_are_grouped(String typed) {
        assertThat(IdentityNumber.read(typed)).contains(new IdentityNumber("010188000123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567890", "12345678901", "1234567890123", "01018800012A", "B1234567"})
    void another_number_of_digits_is_no_identity_number(String typed) {
        assertThat(IdentityNumber.read(typed)).isEmpty();
    }

    @Test
    void the_old_card_of_nine_digits_says_nothing_that_could_be_doubted() {
        assertThat(new IdentityNumber("000000000").doubts(Sex.MALE, Optional.of(1970)))
                .isEmpty();
    }

    @Test
    void a_woman_born_in_1988_has_a_one_and_88() {
        assertThat(new IdentityNumber("010188000123").doubts(Sex.FEMALE, Optional.of(1988)))
                .isEmpty();
        assertThat(new IdentityNumber("010188000123").doubts(Sex.MALE, Optional.of(1989)))
                .containsExactly(Doubt.SEX, Doubt.BIRTH);
    }

    @Test
    void a_man_born_in_2009_has_a_two_and_09() {
        assertThat(new IdentityNumber("015209000123").doubts(Sex.MALE, Optional.of(2009)))
                .isEmpty();
        assertThat(new IdentityNumber("015209000123").doubts(Sex.MALE, Optional.of(1909)))
                .containsExactly(Doubt.BIRTH);
    }

    @Test
    void what_is_not_known_is_not_doubted() {
        assertThat(new IdentityNumber("010188000123").doubts(Sex.UNKNOWN, Optional.empty()))
                .isEmpty();
        assertThat(new IdentityNumber("000188000123").doubts(Sex.UNKNOWN, Optional.empty()))
                .containsExactly(Doubt.PLACE);
    }
}
