package vn.congly.matter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congly.acts.BadInput;

class TypedTest {

    @ParameterizedTest
    @CsvSource({"5/9/2026, 9:05", "05/09/2026, 09:05", "05-09-2026, 9h05", "5.9.2026, 09.05"})
    void a_moment_is_read_as_people_write_it_in_the_time_of_hanoi(String day, String time) {
        assertThat(new Typed().moment(day, time)).contains(Instant.parse("2026-09-05T02:05:00Z"));
    }

    @Test
    void an_hour_alone_is_a_full_hour() {
        assertThat(new Typed().moment("5/9/2026", "14h")).contains(Instant.parse("2026-09-05T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026, 9:00", "2026-02-01, 9:00", "'', 9:00", "1/2/2026, 25:00", "1/2/2026, ''"})
    void a_moment_that_is_none_is_a_mistake(String day, String time) {
        var typed = new Typed();
        assertThat(typed.moment(day, time)).isEmpty();
        assertThatThrownBy(typed::throwIfAny).isInstanceOf(BadInput.class);
    }

    @Test
    void hours_are_written_with_comma_or_point() {
        assertThat(new Typed().hours("1,5")).contains(new BigDecimal("1.5"));
        assertThat(new Typed().hours("1.5")).contains(new BigDecimal("1.5"));
        assertThat(new Typed().hours("một")).isEmpty();
    }
}
