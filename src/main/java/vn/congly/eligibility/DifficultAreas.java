package vn.congly.eligibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/**
 * Areas of especially difficult socio-economic conditions. Our list is a part of the nation's; where it does not tell, an
 * officer's word does. Communes of level III count whole; in those of level I and II only villages do, which are not listed.
 */
final class DifficultAreas {

    private enum Level {
        WHOLE,
        VILLAGES,
        NONE
    }

    private final Geography geography;
    private final Rulebook book;
    private final Map<String, Level> levels;

    DifficultAreas(Geography geography, Rulebook book) {
        this.geography = geography;
        this.book = book;
        levels = read();
    }

    /** The list in force on the day, and what it rests on. */
    Optional<Rule> list(LocalDate on) {
        return book.find("difficult-areas", "list", on);
    }

    Verdict holds(Facts facts) {
        if (facts.difficultArea().isPresent()) {
            return Verdicts.either(facts.difficultArea().orElseThrow(), "area.confirmed", "area.denied");
        }
        if (facts.residence().isEmpty()) {
            return Verdicts.unclear("residence.unknown");
        }
        if (list(facts.on()).flatMap(it -> it.optionalText("list")).isEmpty()) {
            return Verdicts.unclear("area.no-list");
        }
        return listed(geographyLevels(facts.residence().orElseThrow(), facts.on()));
    }

    private Set<Optional<Level>> geographyLevels(CommuneKey residence, LocalDate on) {
        return geography.at(residence, on).stream()
                .map(Commune::key)
                .map(this::level)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<Level> level(CommuneKey commune) {
        return commune.era() == Era.SINCE_2025_07 ? Optional.ofNullable(levels.get(commune.code())) : Optional.empty();
    }

    private static Verdict listed(Set<Optional<Level>> found) {
        if (found.size() != 1) {
            return Verdicts.unclear(found.isEmpty() ? "residence.unknown" : "area.divided");
        }
        return found.iterator()
                .next()
                .map(level -> switch (level) {
                    case WHOLE -> Verdicts.met("area.yes");
                    case NONE -> Verdicts.notMet("area.no");
                    case VILLAGES -> Verdicts.unclear("area.village");
                })
                .orElseGet(() -> Verdicts.unclear("area.not-listed"));
    }

    private static Map<String, Level> read() {
        var stream = DifficultAreas.class.getResourceAsStream("/eligibility/difficult-areas-2026.txt");
        if (stream == null) {
            throw new IllegalStateException("The program lacks its list of difficult areas");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> level(row[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Level level(String text) {
        return switch (text) {
            case "III" -> Level.WHOLE;
            case "I", "II" -> Level.VILLAGES;
            case "-" -> Level.NONE;
            default -> throw new IllegalStateException("No level of difficulty: " + text);
        };
    }
}
