package vn.congly.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class MomentsTest {

    /** 09:20 of Hà Nội. */
    private static final Instant MORNING = Instant.parse("2026-10-14T02:20:00Z");

    private final Moments moments = new Moments();

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_moment_is_told_in_the_time_of_Hanoi() {
        assertThat(moments.minute(MORNING)).isEqualTo("14/10/2026, 09:20");
        assertThat(moments.day(MORNING)).isEqualTo("14/10/2026");
        assertThat(moments.time(MORNING)).isEqualTo("09:20");
        assertThat(moments.machine(MORNING)).isEqualTo("2026-10-14T09:20+07:00");
    }

    @Test
    void the_evening_before_in_Greenwich_is_the_next_day_in_Hanoi() {
        assertThat(moments.day(Instant.parse("2026-10-13T17:00:00Z"))).isEqualTo("14/10/2026");
    }

    @Test
    void days_and_times_of_the_calendar_stay_as_they_are() {
        assertThat(moments.day(LocalDate.of(2026, 1, 2))).isEqualTo("02/01/2026");
        assertThat(moments.shortDay(LocalDate.of(2026, 1, 2))).isEqualTo("02/01");
        assertThat(moments.shortDay(MORNING)).isEqualTo("14/10");
        assertThat(moments.time(LocalTime.of(7, 5))).isEqualTo("07:05");
    }

    @Test
    void the_day_of_the_week_is_said_in_the_language_of_the_reader() {
        LocaleContextHolder.setLocale(Locale.of("vi", "VN"));
        assertThat(moments.weekday(MORNING)).isEqualTo("Thứ Tư, 14/10/2026");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(moments.weekday(MORNING)).isEqualTo("Wednesday, 14/10/2026");
    }
}
