package vn.congly.rules.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congly.acts.Mistakes;
import vn.congly.law.Deadlines;

/** Reads moments as other programs write them; without a zone the time in Viet Nam is meant. */
final class Moments {

    private Moments() {}

    static Optional<Instant> read(Mistakes mistakes, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            mistakes.add(field, "rules.moment.missing");
            return Optional.empty();
        }
        try {
            return Optional.of(moment(text.strip()));
        } catch (DateTimeException unreadable) {
            mistakes.add(field, "rules.moment.unreadable", text);
            return Optional.empty();
        }
    }

    private static Instant moment(String text) {
        var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.from(read).atZone(Deadlines.VIETNAM).toInstant();
    }
}
