package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "TT.TGTT.0142.2026, TT.TGTT.0142.2026",
        "tt.tgtt.0142, TT.TGTT.0142",
        "CN1.TV., CN1.TV.",
        "tt.đdntt.0003.2026, TT.DDNTT.0003.2026",
    })
    void the_beginning_of_a_case_code_is_a_code(String typed, String code) {
        var terms = SearchTerms.read(typed);
        assertThat(terms.code()).contains(code);
        assertThat(terms.name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trần Thị Hòa", "tran thi hoa", "Trần Thị Hoà", "  TRẦN   THỊ HÒA "})
    void a_name_is_folded_whatever_its_marks(String typed) {
        assertThat(SearchTerms.read(typed).name()).contains("tran thi hoa");
    }

    @Test
    void nine_or_twelve_digits_are_an_identity_number() {
        assertThat(SearchTerms.read("010 185 000 123").identity()).contains("010185000123");
        assertThat(SearchTerms.read("012345678").identity()).contains("012345678");
    }

    @Test
    void eight_letters_may_be_a_tracking_code_or_a_name() {
        var terms = SearchTerms.read("THANHHAN");
        assertThat(terms.tracking()).contains("THAN-HHAN");
        assertThat(terms.name()).contains("thanhhan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "%", "_", "'", "́"})
    void too_little_is_nothing(String typed) {
        assertThat(SearchTerms.read(typed).nothing()).isTrue();
    }

    @Test
    void signs_of_like_do_not_reach_the_question() {
        assertThat(SearchTerms.read("100%_\\ Lan").name()).contains("100 lan");
    }
}
