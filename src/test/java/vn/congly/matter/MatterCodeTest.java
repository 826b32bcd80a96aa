package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congly.intake.FormOfAid;

class MatterCodeTest {

    @ParameterizedTest
    @CsvSource({
        "TT, LITIGATION, 142, 2026, TT.TGTT.0142.2026",
        "CN1, ADVICE, 1, 2018, CN1.TV.0001.2018",
        "TT, OUT_OF_COURT, 12345, 2026, TT.DDNTT.12345.2026",
    })
    void a_code_says_organisation_form_number_and_year(
            String prefix, FormOfAid form, int number, int year, String code) {
        assertThat(MatterCode.of(prefix, form, number, year)).isEqualTo(code);
    }
}
