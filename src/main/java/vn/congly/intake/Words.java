package vn.congly.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congly.acts.Mistake;
import vn.congly.law.Deadlines;
import vn.congly.people.BirthText;

/** Single typed words: names of an enumeration, days, moments. What cannot be read becomes a mistake of its field. */
record Words(TypedRequest typed, List<Mistake> wrong) {

    private static final Pattern OFFSET = Pattern.compile(".*T.*(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DAY_AND_MINUTE =
            Pattern.compile("([0-9]{1,2}/[0-9]{1,2}/[0-9]{4})[ ,]+([0-9]{1,2})[:hg]([0-9]{2})");

    <E extends Enum<E>> Optional<E> word(String field, Class<E> kind) {
        var text = typed.text(field).toUpperCase(Locale.ROOT);
        var found = Stream.of(kind.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst();
        if (!text.isEmpty() && found.isEmpty()) {
            wrong.add(new Mistake(field, "intake.mistake.choice"));
        }
        return found;
    }

    Optional<LocalDate> day(String field) {
        var text = typed.text(field);
        var day = BirthText.day(text);
        if (!text.isEmpty() && day.isEmpty()) {
            wrong.add(new Mistake(field, "intake.mistake.day", text));
        }
        return day;
    }

    /** 24/11/2026 22:40 or 2026-11-24T22:40 in Viet Nam's time, or ISO with an offset of its own. */
    Optional<Instant> moment(String field) {
        var text = typed.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OFFSET.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : local(text));
        } catch (DateTimeException unreadable) {
            wrong.add(new Mistake(field, "intake.mistake.moment", text));
            return Optional.empty();
        }
    }

    private static Instant local(String text) {
        var parts = DAY_AND_MINUTE.matcher(text);
        if (!parts.matches()) {
            return LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(Deadlines.VIETNAM)
                    .toInstant();
        }
        var day = BirthText.day(parts.group(1)).orElseThrow(() -> new DateTimeException(text));
        return day.atTime(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))
                .atZone(Deadlines.VIETNAM)
                .toInstant();
    }
}
