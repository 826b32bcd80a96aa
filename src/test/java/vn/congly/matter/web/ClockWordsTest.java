package vn.congly.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.law.WorkingCalendar;

class ClockWordsTest {

    private static final Rulebook BOOK = Rulebook.load();
    private static final Deadlines DEADLINES = Deadlines.of(BOOK, WorkingCalendar.load());

    private static ClockWords words() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/desk");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return new ClockWords(BOOK, DEADLINES, new Words(bundle, BOOK));
    }

    /** Started at a moment of Viet Nam, looked at another. */
    private static ClockLine line(String rule, String started, String now) {
        return words().line(clock(rule, started, Optional.empty()), hanoi(now));
    }

    private static RunningClock clock(String rule, String started, Optional<Instant> stopped) {
        var start = hanoi(started);
        var law = BOOK.required("clocks", rule, Deadlines.dayOf(start));
        return new RunningClock(
                rule, law.citation().text(), start, DEADLINES.due(law, start).due(), stopped);
    }

    private static Instant hanoi(String moment) {
        return Instant.parse(moment + ":00+07:00");
    }

    @BeforeEach
    void reads_vietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi", "VN"));
    }

    @AfterEach
    void forgets() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void twelve_hours_are_told_in_hours_and_minutes() {
        var line = line("assign-custody", "2026-11-24T22:40", "2026-11-25T04:00");
        assertThat(line.left()).isEqualTo("Còn 6 giờ 40 phút");
        assertThat(line.until()).isEqualTo("hạn 10:40");
        assertThat(line.length()).isEqualTo("12 giờ");
        assertThat(line.since()).isEqualTo("từ 24/11, 22:40");
        assertThat(line.citation()).isEqualTo("Đ.31 k.2 Luật TGPL");
        assertThat(line.tone()).isEqualTo(Tone.NOW);
    }

    @Test
    void working_days_are_told_in_working_days() {
        var line = line("assign-litigation", "2026-11-23T08:00", "2026-11-25T09:00");
        assertThat(line.left()).isEqualTo("Còn 2 ngày làm việc");
        assertThat(line.until()).isEqualTo("hạn 27/11");
        assertThat(line.tone()).isEqualTo(Tone.WAIT);
    }

    @Test
    void the_last_day_presses_and_the_next_is_late() {
        assertThat(line("advice", "2026-03-02T08:00", "2026-03-12T16:00").left())
                .isEqualTo("Còn trong hôm nay");
        var late = line("advice", "2026-03-02T08:00", "2026-03-14T00:30");
        assertThat(late.left()).isEqualTo("Quá 2 ngày");
        assertThat(late.tone()).isEqualTo(Tone.LATE);
        assertThat(late.used()).isEqualTo(120);
    }

    @Test
    void another_year_is_written_out() {
        assertThat(line("hand-over", "2026-12-15T08:00", "2026-12-16T08:00").until())
                .isEqualTo("hạn 14/01/2027");
    }

    @Test
    void what_was_done_says_whether_in_time() {
        var clock = clock("assign-custody", "2026-11-24T22:40", Optional.of(hanoi("2026-11-25T02:10")));
        assertThat(words().line(clock, hanoi("2026-11-30T09:00")).left()).isEqualTo("Xong, đúng hạn");
        var late = clock("assign-custody", "2026-11-24T22:40", Optional.of(hanoi("2026-11-25T11:00")));
        assertThat(words().line(late, hanoi("2026-11-30T09:00")).tone()).isEqualTo(Tone.DONE_LATE);
    }

    @Test
    void english_counts_one_and_many() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(line("assign-litigation", "2026-11-23T08:00", "2026-11-26T09:00")
                        .left())
                .isEqualTo("1 working day left");
        assertThat(line("assign-litigation", "2026-11-23T08:00", "2026-11-25T09:00")
                        .left())
                .isEqualTo("2 working days left");
    }
}
