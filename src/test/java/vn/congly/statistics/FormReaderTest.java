package vn.congly.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** A definition that does not hold together is refused, and the answer says where. */
class FormReaderTest {

    private static String form25() {
        try {
            return new ClassPathResource("statistics/25-BTP-TGPL.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(String was, String becomes, String because) {
        assertThat(form25()).contains(was);
        assertThatThrownBy(() -> FormReader.read(form25().replace(was, becomes)))
                .isInstanceOf(BrokenForm.class)
                .hasMessageContaining(because);
    }

    @Test
    void a_sum_over_a_column_that_is_not_there_is_refused() {
        refused("sum: [carried, accepted]", "sum: [carried, received]", "handled asks for column received");
    }

    @Test
    void a_sum_of_itself_is_refused() {
        refused("sum: [carried, accepted]", "sum: [carried, handled]", "handled is a sum of itself");
    }

    @Test
    void a_column_that_counts_nothing_is_refused() {
        refused("sum: [carried, accepted]", "sum: []", "handled counts nothing");
    }

    @Test
    void a_measure_that_nobody_counts_is_refused() {
        refused(
                "counts: [{measure: MATTER_ACCEPTED, span: WITHIN}]",
                "counts: [{measure: MATTER_WON, span: WITHIN}]",
                "'measure' must be one of");
    }

    @Test
    void two_columns_of_one_number_are_refused() {
        refused("mark: 13", "mark: 12", "column mark 12 stands twice");
    }

    @Test
    void a_check_of_a_missing_column_is_refused() {
        refused("whole: ended", "whole: closed", "a check asks for column closed");
    }

    @Test
    void what_is_missing_is_named() {
        refused("version: 1", "edition: 1", "'version' is missing");
    }
}
