package vn.congly.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load();

    @ParameterizedTest(name = "{0} is worked: {1}")
    @CsvSource({
        "2026-01-01, false",
        "2026-01-02, false",
        "2026-01-10, true",
        "2026-01-11, false",
        "2026-01-17, false",
        "2026-02-13, true",
        "2026-02-16, false",
        "2026-02-20, false",
        "2026-02-23, true",
        "2026-04-26, false",
        "2026-04-27, false",
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-09-03, true",
        "2025-11-24, true",
        "2026-11-24, false",
        "2025-04-26, true",
        "2025-05-02, false",
        "2019-01-05, true",
        "2018-12-31, false",
        "2019-04-29, false",
        "2019-05-04, true",
        "2024-04-29, false",
        "2024-05-04, true",
        "2027-05-03, false",
    })
    void holidays_and_exchanged_days_are_those_of_the_notices(LocalDate day, boolean worked) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2025, 250", "2026, 249", "2027, 249"})
    void a_year_has_as_many_working_days_as_published_or_forecast(int year, int days) {
        long worked = Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
        assertThat(worked).isEqualTo(days);
    }

    @Test
    void only_years_with_a_notice_are_official() {
        assertThat(CALENDAR.provisional(2024)).isTrue();
        assertThat(CALENDAR.provisional(2025)).isFalse();
        assertThat(CALENDAR.provisional(2026)).isFalse();
        assertThat(CALENDAR.provisional(2027)).isTrue();
        assertThat(CALENDAR.provisional(2031)).isTrue();
    }

    @Test
    void in_a_year_without_a_notice_the_holidays_of_fixed_date_hold() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 4, 30))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 9, 2))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 11, 24))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2031, 9, 3))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2017, 11, 24))).isTrue();
    }

    @Test
    void every_day_off_says_why() {
        assertThat(CALENDAR.dayOff(LocalDate.of(2026, 1, 2))).hasValue("Hoán đổi (làm bù 10/01)");
        assertThat(CALENDAR.dayOff(LocalDate.of(2026, 3, 3))).isEmpty();
        assertThat(CALENDAR.dayOff(LocalDate.of(2031, 5, 1))).hasValue("Ngày Quốc tế lao động");
        assertThat(CALENDAR.workedInExchange(LocalDate.of(2026, 8, 22))).hasValue("Làm bù 31/08");
        assertThat(CALENDAR.workedInExchange(LocalDate.of(2026, 8, 29))).isEmpty();
    }

    @Test
    void no_working_day_is_added_by_adding_none() {
        var saturday = LocalDate.of(2026, 1, 17);
        assertThat(CALENDAR.plusWorkingDays(saturday, 0)).isEqualTo(saturday);
        assertThat(CALENDAR.onWorkingDay(saturday)).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(CALENDAR.onWorkingDay(LocalDate.of(2026, 1, 10))).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void counting_on_and_counting_between_agree_whatever_the_days() {
        var random = new Random(20_260_213);
        for (int i = 0; i < 2_000; i++) {
            var first = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_900));
            int count = 1 + random.nextInt(30);
            var last = CALENDAR.plusWorkingDays(first, count);
            assertThat(CALENDAR.isWorkingDay(last)).as(first + " + " + count).isTrue();
            assertThat(CALENDAR.workingDaysBetween(first, last))
                    .as(first + " + " + count)
                    .isEqualTo(count);
            assertThat(CALENDAR.workingDaysBetween(last, first)).isZero();
        }
    }
}
