package vn.congly.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Thị Hồng Đào | nguyen thi hong dao",
                "Hoà Bình | hoa binh",
                "Hòa Bình | hoa binh",
                "ĐƯỜNG Ðức | duong duc",
                "  Trần   Văn\u00A0Ước  | tran van uoc",
                "Ea H'leo, Đắk R’Lấp | ea hleo dak rlap",
                "Bà Rịa - Vũng Tàu | ba ria vung tau",
                "Ｐhường\u200B ① | phuong 1",
            })
    void marks_case_and_odd_signs_make_no_difference(String typed, String folded) {
        assertThat(FoldedText.of(typed)).isEqualTo(folded);
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        var name = "Nguyễn Ngọc Quỳnh Hương";
        assertThat(FoldedText.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(FoldedText.of(name));
    }

    @Test
    void nothing_and_broken_characters_are_borne() {
        assertThat(FoldedText.of("")).isEmpty();
        assertThat(FoldedText.of(" \t\u0301 ")).isEmpty();
        assertThat(FoldedText.of("a\uD83Db 😀 c")).isEqualTo("ab c");
    }
}
