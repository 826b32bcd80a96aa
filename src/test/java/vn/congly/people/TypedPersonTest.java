package vn.congly.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congly.acts.Mistake;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;

class TypedPersonTest {

    private static final Geography PLACES = Geography.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<Mistake> wrong = new ArrayList<>();

    private PersonDraft read(String birth, String identity, String phone, String commune) {
        return new TypedPerson("Lò Thị Mai", "female", birth, "", identity, phone, commune, " Bản Mòng ")
                .read("beneficiary.", PLACES, wrong);
    }

    @Test
    void what_was_typed_becomes_a_person() {
        var person = read("5/9/1988", "010 188 000 123", "+84 912 345 678", "2025-00004");
        assertThat(wrong).isEmpty();
        assertThat(person.birthDate()).contains(LocalDate.of(1988, 9, 5));
        assertThat(person.birthYear()).isEmpty();
        assertThat(person.identityNumber()).contains("010188000123");
        assertThat(person.phone()).contains("0912345678");
        assertThat(person.commune()).contains(CommuneKey.of(2025, "00004"));
        assertThat(person.ethnicity()).isEqualTo(Ethnicities.UNKNOWN);
        assertThat(person.addressLine()).isEqualTo("Bản Mòng");
    }

    @Test
    void the_year_alone_is_a_birth() {
        var person = read("1950", "", "", "");
        assertThat(person.birthDate()).isEmpty();
        assertThat(person.yearOfBirth()).contains(1950);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1990", "00/01/1990", "1/13/1990", "1990-02-30", "hôm qua", "88", "29/02/2023"})
    void an_impossible_day_is_said_to_be_none(String birth) {
        read(birth, "", "", "");
        assertThat(wrong)
                .extracting(Mistake::field, Mistake::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("beneficiary.birth", "people.mistake.birth.unreadable"));
    }

    @ParameterizedTest
    @CsvSource({"00004,era", "2025-99999,unknown", "Ba Đình,choose", "2023-00004,choose"})
    void a_commune_without_its_era_is_refused_with_a_sentence(String commune, String sentence) {
        assertThat(read("1950", "", "", commune).commune()).isEmpty();
        assertThat(wrong).extracting(Mistake::key).containsExactly("people.mistake.commune." + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "không có", "+0123", "1234567890123456"})
    void a_number_that_nobody_can_dial_is_refused(String phone) {
        read("1950", "", phone, "");
        assertThat(wrong).extracting(Mistake::field).containsExactly("beneficiary.phone");
    }

    @ParameterizedTest
    @CsvSource({"1895-12-31,too-old", "2026-11-26,future", "2027,future", "1700,too-old"})
    void nobody_is_born_tomorrow_or_before_living_memory(String birth, String why) {
        assertThat(PersonCheck.of(read(birth, "", "", ""), "", TODAY))
                .extracting(Mistake::key)
                .containsExactly("people.mistake.birth." + why);
    }

    @Test
    void fifty_four_peoples_are_listed_and_only_the_Kinh_are_no_minority() {
        assertThat(Ethnicities.all()).hasSize(54).extracting(Ethnicity::code).doesNotHaveDuplicates();
        assertThat(Ethnicities.find("08").orElseThrow().name()).isEqualTo("Mông");
        assertThat(Ethnicities.find("54").orElseThrow().name()).isEqualTo("Rơ-măm");
        assertThat(Ethnicities.isMinority("02")).isTrue();
        assertThat(Ethnicities.isMinority("01")).isFalse();
        assertThat(Ethnicities.isMinority(Ethnicities.UNKNOWN)).isFalse();
    }
}
