package vn.congly.access.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * What an auditor asks of the trail. What cannot be read narrows nothing, and the page says so.
 *
 * @param object matter:17, request:4, account:9
 * @param account number or login
 * @param day as typed
 * @param before entries older than this number only; 0 for the newest
 */
record TrailQuestion(String object, String account, String day, String action, long before) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    TrailQuestion {
        object = object.strip();
        account = account.strip();
        day = day.strip();
        action = action.strip();
    }

    String objectType() {
        return object.contains(":") ? object.substring(0, object.indexOf(':')) : object;
    }

    String objectId() {
        return object.contains(":") ? object.substring(object.indexOf(':') + 1) : "";
    }

    Optional<LocalDate> on() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day, DAY));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    public boolean unreadableDay() {
        return !day.isEmpty() && on().isEmpty();
    }

    Instant from() {
        return on().map(it -> it.atStartOfDay(VIETNAM).toInstant()).orElse(Instant.EPOCH);
    }

    Instant until() {
        return on().map(it -> it.plusDays(1).atStartOfDay(VIETNAM).toInstant())
                .orElse(Instant.parse("9000-01-01T00:00:00Z"));
    }
}
