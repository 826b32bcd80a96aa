package vn.congly.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlinesTest {

    private static final Rulebook BOOK = Rulebook.load();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final Deadlines DEADLINES = Deadlines.of(BOOK, CALENDAR);

    static Stream<Example> examples() {
        return BOOK.examples("clocks").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_of_the_book_comes_true(Example example) {
        var deadline = DEADLINES.due(
                example.rule(), at(Objects.requireNonNull(example.says().get("start"))));
        if (example.says().get("last-day") instanceof String day) {
            assertThat(deadline.lastDay()).isEqualTo(LocalDate.parse(day));
            assertThat(LocalDateTime.ofInstant(deadline.due(), Deadlines.VIETNAM))
                    .isEqualTo(LocalDate.parse(day).plusDays(1).atStartOfDay());
        } else {
            assertThat(deadline.due())
                    .isEqualTo(at(Objects.requireNonNull(example.says().get("due"))));
        }
    }

    @ParameterizedTest(name = "{0} from {1}: at {2} {3} {4}")
    @CsvSource({
        "assign-custody, 2026-11-24T22:40, 2026-11-24T22:41, AHEAD, 11",
        "assign-custody, 2026-11-24T22:40, 2026-11-25T00:10, TODAY, 10",
        "assign-custody, 2026-11-24T22:40, 2026-11-25T10:39, TODAY, 0",
        "assign-custody, 2026-11-24T22:40, 2026-11-25T10:40, LATE, 0",
        "assign-custody, 2026-11-24T22:40, 2026-11-25T13:40, LATE, 3",
        "assign-litigation, 2026-02-13T16:00, 2026-02-13T16:00, AHEAD, 3",
        "assign-litigation, 2026-02-13T16:00, 2026-02-20T16:00, AHEAD, 3",
        "assign-litigation, 2026-02-13T16:00, 2026-02-24T16:00, AHEAD, 1",
        "assign-litigation, 2026-02-13T16:00, 2026-02-25T23:59, TODAY, 0",
        "assign-litigation, 2026-02-13T16:00, 2026-02-26T00:00, LATE, 1",
        "assign-litigation, 2026-02-13T16:00, 2026-03-02T09:00, LATE, 3",
        "advice, 2026-03-02T08:00, 2026-03-10T08:00, AHEAD, 2",
        "advice, 2026-03-02T08:00, 2026-03-12T08:00, TODAY, 0",
        "advice, 2026-03-02T08:00, 2026-03-15T08:00, LATE, 3",
        "reply, 2026-03-02T08:00, 2026-03-02T16:00, TODAY, 0",
        "reply, 2026-03-02T08:00, 2026-03-03T00:00, LATE, 0",
    })
    void a_clock_tells_how_it_stands_in_its_own_unit(
            String clock, String start, String now, Standing standing, long amount) {
        var rule = BOOK.required("clocks", clock, LocalDate.of(2026, 11, 24));
        var remaining = DEADLINES.remaining(DEADLINES.due(rule, at(start)), at(now));
        assertThat(remaining.standing()).isEqualTo(standing);
        assertThat(remaining.amount()).isEqualTo(amount);
        assertThat(remaining.late()).isEqualTo(standing == Standing.LATE);
    }

    @Test
    void seconds_of_the_acceptance_do_not_lengthen_the_twelve_hours() {
        var rule = BOOK.required("clocks", "assign-custody", LocalDate.of(2026, 11, 24));
        assertThat(DEADLINES.due(rule, Instant.parse("2026-11-24T15:40:59Z")).due())
                .isEqualTo(Instant.parse("2026-11-25T03:40:00Z"));
    }

    @Test
    void a_clock_that_runs_into_a_year_without_a_calendar_is_provisional() {
        var rule = BOOK.required("clocks", "proof-difficult", LocalDate.of(2026, 12, 28));
        assertThat(DEADLINES.provisional(DEADLINES.due(rule, at("2026-12-01T09:00"))))
                .isFalse();
        assertThat(DEADLINES.provisional(DEADLINES.due(rule, at("2026-12-28T09:00"))))
                .isTrue();
        var hours = BOOK.required("clocks", "assign-custody", LocalDate.of(2027, 3, 1));
        assertThat(DEADLINES.provisional(DEADLINES.due(hours, at("2027-03-01T09:00"))))
                .isFalse();
    }

    private static Instant at(Object text) {
        return LocalDateTime.parse(String.valueOf(text))
                .atZone(Deadlines.VIETNAM)
                .toInstant();
    }
}
