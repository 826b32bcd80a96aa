package vn.congly.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {

    @Test
    void marks_typed_apart_are_stored_composed() {
        assertThat(FullName.tidy("Nguye\u0302\u0303n Thi\u0323 Hoa\u0300")).isEqualTo("Nguyễn Thị Hoà");
    }

    @Test
    void styled_and_full_width_letters_become_plain_ones() {
        assertThat(FullName.tidy("𝐓𝐫𝐚̂̀𝐧 Ｖăn")).isEqualTo("Trần Văn");
    }

    @Test
    void what_nobody_sees_is_not_stored() {
        assertThat(FullName.tidy(" Lò\u200b\u00a0 Thị\u202e\tMai\u2060 ")).isEqualTo("Lò Thị Mai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hoà", "H'Hen Niê", "Y Ka-ly", "Nông Đ. Mạnh", "Sầm Thị Ơ", "K’Brơi", "王小明"})
    void names_of_all_peoples_are_possible(String name) {
        assertThat(FullName.possible(FullName.tidy(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hoa 2", "<b>Hoa</b>", "Hoa\u0000", "😀 Hoa", "-Hoa", "Hoa; drop", "a\uE000"})
    void what_is_no_name_is_refused(String name) {
        assertThat(FullName.possible(FullName.tidy(name))).isFalse();
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() {
        assertThat(FullName.possible("a".repeat(200))).isTrue();
        assertThat(FullName.possible("a".repeat(201))).isFalse();
    }
}
