package vn.congly.geography;

import java.util.Optional;
import java.util.regex.Pattern;

/** A commune's code with its era: neither identifies anything alone. */
public record CommuneKey(Era era, String code) implements Comparable<CommuneKey> {

    private static final Pattern CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern TEXT = Pattern.compile("(2024|2025)-([0-9]{5})");

    public CommuneKey {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A commune's code has five digits, not '" + code + "'");
        }
    }

    public static CommuneKey of(int era, String code) {
        return new CommuneKey(Era.of(era), code);
    }

    /** Reads what {@link #text()} wrote; empty for anything else. */
    public static Optional<CommuneKey> read(String text) {
        return TEXT.matcher(text.strip()).matches() ? Optional.of(parse(text)) : Optional.empty();
    }

    /** Reads what {@link #text()} wrote; anything else is an {@link IllegalArgumentException}. */
    public static CommuneKey parse(String text) {
        var found = TEXT.matcher(text.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "A commune is written with its era, as in 2025-00004, not '" + text + "'");
        }
        return of(Integer.parseInt(found.group(1)), found.group(2));
    }

    /** For form fields and addresses of pages: {@code 2025-00004}. */
    public String text() {
        return era.number() + "-" + code;
    }

    @Override
    public int compareTo(CommuneKey other) {
        return text().compareTo(other.text());
    }
}
