package vn.congly.matter.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.congly.acts.Mistakes;
import vn.congly.law.Deadlines;

/** Reads what people type; what cannot be read becomes a mistake of its field. */
final class Typed {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Mistakes wrong = new Mistakes();

    void require(boolean right, String field, String key, Object... args) {
        wrong.require(right, field, key, args);
    }

    /** A moment in Hà Nội of two fields named day and time. */
    Optional<Instant> moment(String day, String time) {
        var date = day(day);
        var hour = time(time);
        return date.flatMap(
                it -> hour.map(at -> it.atTime(at).atZone(Deadlines.VIETNAM).toInstant()));
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replace('-', '/').replace('.', '/'), DAY));
        } catch (DateTimeParseException none) {
            wrong.require(false, "day", text.isBlank() ? "desk.mistake.day.missing" : "desk.mistake.day");
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String text) {
        try {
            var plain = text.strip().replace('h', ':').replace('g', ':').replace('.', ':');
            return Optional.of(LocalTime.parse(plain.endsWith(":") ? plain + "00" : plain, TIME));
        } catch (DateTimeParseException none) {
            wrong.require(false, "time", text.isBlank() ? "desk.mistake.time.missing" : "desk.mistake.time");
            return Optional.empty();
        }
    }

    /** Hours as people write them: 1,5 or 1.5. */
    Optional<BigDecimal> hours(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException none) {
            wrong.require(false, "hours", "desk.mistake.hours");
            return Optional.empty();
        }
    }

    /** One of the choices; nothing chosen, or something else, is a mistake. */
    <E extends Enum<E>> Optional<E> one(Class<E> type, String field, String text) {
        var found = Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst();
        wrong.require(found.isPresent(), field, "desk.mistake.choose." + field);
        return found;
    }

    void throwIfAny() {
        wrong.throwIfAny();
    }
}
