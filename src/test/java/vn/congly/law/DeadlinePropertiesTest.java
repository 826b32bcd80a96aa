package vn.congly.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every clock, tried on many moments of a seeded generator. */
class DeadlinePropertiesTest {

    private static final Rulebook BOOK = Rulebook.load();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();
    private static final Deadlines DEADLINES = Deadlines.of(BOOK, CALENDAR);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<Rule> CLOCKS = BOOK.rules("clocks", DAY);

    private final Random random = new Random(312_018);

    @Test
    void a_due_day_never_falls_on_a_day_off_where_the_rule_says_so() {
        for (var clock : CLOCKS) {
            var unit = ClockUnit.of(clock);
            if (unit == ClockUnit.WORKING_DAYS || clock.has("day-off")) {
                for (var start : moments(500)) {
                    var last = DEADLINES.due(clock, start).lastDay();
                    assertThat(CALENDAR.isWorkingDay(last))
                            .as(clock.id() + " from " + start)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void who_starts_later_is_never_due_earlier() {
        for (var clock : CLOCKS) {
            for (var start : moments(200)) {
                var later = start.plus(Duration.ofMinutes(random.nextInt(20_000)));
                assertThat(DEADLINES.due(clock, later).due())
                        .as(clock.id() + " from " + start)
                        .isAfterOrEqualTo(DEADLINES.due(clock, start).due());
            }
        }
    }

    @Test
    void a_clock_is_in_time_until_its_due_moment_and_late_from_it() {
        for (var clock : CLOCKS) {
            if (ClockUnit.of(clock) != ClockUnit.AT_ONCE) {
                for (var start : moments(100)) {
                    var deadline = DEADLINES.due(clock, start);
                    var before = DEADLINES.remaining(deadline, deadline.due().minusMillis(1));
                    assertThat(before.standing()).isEqualTo(Standing.TODAY);
                    assertThat(before.amount()).isZero();
                    assertThat(DEADLINES.remaining(deadline, deadline.due()).late())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_clock_of_days_ends_at_midnight_in_Viet_Nam() {
        for (var clock : CLOCKS) {
            var unit = ClockUnit.of(clock);
            if (unit == ClockUnit.WORKING_DAYS || unit == ClockUnit.DAYS) {
                for (var start : moments(50)) {
                    var end = DEADLINES.due(clock, start).due().atZone(Deadlines.VIETNAM);
                    assertThat(end.toLocalTime()).isEqualTo(java.time.LocalTime.MIDNIGHT);
                }
            }
        }
    }

    private List<Instant> moments(int count) {
        return random.longs(count, 0, Duration.ofDays(3_200).toMinutes())
                .mapToObj(it -> Instant.parse("2018-10-12T00:00:00Z").plus(Duration.ofMinutes(it)))
                .toList();
    }
}
