package vn.congly.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers everything wrong with what was typed, so that it is said at once and not one by one. */
public final class Mistakes {

    private static final Pattern VIETNAMESE_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final List<Mistake> found = new ArrayList<>();

    public void add(String field, String key, Object... args) {
        found.add(new Mistake(field, key, args));
    }

    public void require(boolean right, String field, String key, Object... args) {
        if (!right) {
            add(field, key, args);
        }
    }

    /**
     * A calendar day as typed, 05/11/2026 or 2026-11-05; empty for nothing typed, and with a mistake for a day that is none,
     * such as 31/02/2026.
     */
    public Optional<LocalDate> day(String field, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var vietnamese = VIETNAMESE_DAY.matcher(text);
        if (vietnamese.matches()) {
            return day(field, vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        }
        var iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(field, iso.group(1), iso.group(2), iso.group(3));
        }
        add(field, "acts.day.unreadable", text);
        return Optional.empty();
    }

    private Optional<LocalDate> day(String field, String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            add(field, "acts.day.none", day + "/" + month + "/" + year);
            return Optional.empty();
        }
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<Mistake> list() {
        return List.copyOf(found);
    }

    /** {@link BadInput} with all of them, if there are any. */
    public void throwIfAny() {
        if (any()) {
            throw new BadInput(found);
        }
    }
}
