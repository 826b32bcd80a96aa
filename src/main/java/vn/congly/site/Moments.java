package vn.congly.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days and times as pages write them, in the time of Hà Nội, the same in both languages: 14/10/2026 and 14/10/2026, 09:20.
 * Templates ask it as {@code @moments}.
 */
@Component("moments")
public class Moments {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ROOT);

    /** 14/10/2026. */
    public String day(Instant instant) {
        return DAY.format(there(instant));
    }

    /** 14/10/2026. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 14/10, where the year stands nearby. */
    public String shortDay(Instant instant) {
        return SHORT_DAY.format(there(instant));
    }

    /** 14/10, where the year stands nearby. */
    public String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** 09:20. */
    public String time(Instant instant) {
        return TIME.format(there(instant));
    }

    /** 09:20. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 14/10/2026, 09:20. */
    public String minute(Instant instant) {
        return MINUTE.format(there(instant));
    }

    /** Thứ Tư, 14/10/2026. */
    public String weekday(Instant instant) {
        return weekday(LocalDate.ofInstant(instant, HANOI));
    }

    /** Thứ Tư, 14/10/2026. */
    public String weekday(LocalDate day) {
        var name = DateTimeFormatter.ofPattern("EEEE", LocaleContextHolder.getLocale());
        return name.format(day) + ", " + DAY.format(day);
    }

    /** For the attribute {@code datetime}: 2026-10-14T09:20+07:00. */
    public String machine(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX", Locale.ROOT).format(there(instant));
    }

    private static TemporalAccessor there(Instant instant) {
        return instant.atZone(HANOI);
    }
}
