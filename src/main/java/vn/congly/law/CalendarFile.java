package vn.congly.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code calendar.yaml}: the holidays of fixed date, then year by year the days off and the days worked. */
final class CalendarFile {

    private static final String NAME = "calendar.yaml";

    private record Fixed(MonthDay day, String name, Period period) {}

    final Map<LocalDate, String> off = new HashMap<>();
    final Map<LocalDate, String> worked = new HashMap<>();
    private final List<Fixed> fixed = new ArrayList<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<Integer> official = new HashSet<>();

    CalendarFile(String content) {
        for (var it : BookText.blocks(NAME, content, "every-year")) {
            fixed.add(new Fixed(
                    MonthDay.parse("--" + it.text("day")),
                    it.text("name"),
                    new Period(it.day("from"), it.optionalDay("until"))));
        }
        BookText.blocks(NAME, content, "years").forEach(this::year);
    }

    boolean knows(int year) {
        return years.contains(year);
    }

    boolean provisional(int year) {
        return !official.contains(year);
    }

    Optional<String> fixed(LocalDate day) {
        return fixed.stream()
                .filter(it -> it.day().equals(MonthDay.from(day)) && it.period().holds(day))
                .map(Fixed::name)
                .findFirst();
    }

    private void year(Block block) {
        int year = Integer.parseInt(block.text("year"));
        block.text("citation");
        years.add(year);
        if (block.text("confidence").equals("official")) {
            official.add(year);
        }
        block.map("off").forEach((day, why) -> off.put(day(block, year, day), why.toString()));
        block.map("worked").forEach((day, why) -> worked.put(day(block, year, day), why.toString()));
    }

    private static LocalDate day(Block block, int year, String text) {
        try {
            return MonthDay.parse("--" + text).atYear(year);
        } catch (DateTimeParseException wrong) {
            throw block.broken("no day of " + year + ": " + text);
        }
    }
}
