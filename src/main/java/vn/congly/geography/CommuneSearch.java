package vn.congly.geography;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds communes by what a person types: a name, or a name and its district or province, with or without marks. */
final class CommuneSearch {

    private record Line(Commune commune, String name, String fullName, String whole) {}

    private record Hit(Commune commune, int rank, boolean spelt) {}

    private static final int NO_HIT = 5;

    private final List<Line> lines;

    CommuneSearch(Collection<Commune> communes, Map<CommuneKey, String> spellings) {
        lines = communes.stream()
                .map(it -> line(it, Objects.requireNonNullElse(spellings.get(it.key()), "")))
                .toList();
    }

    private static Line line(Commune it, String spellings) {
        var whole = it.label() + " " + spellings;
        return new Line(it, FoldedText.of(it.name()), FoldedText.of(it.fullName()), FoldedText.of(whole));
    }

    List<Commune> find(String text, Era era, int limit) {
        var wanted = FoldedText.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var spelt = spelt(text);
        return lines.stream()
                .filter(line -> line.commune().key().era() == era)
                .map(line -> new Hit(
                        line.commune(),
                        rank(line, wanted),
                        spelt(line.commune().label()).contains(spelt)))
                .filter(hit -> hit.rank() < NO_HIT)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> !hit.spelt())
                        .thenComparing(hit -> hit.commune().name())
                        .thenComparing(hit -> hit.commune().key()))
                .limit(limit)
                .map(Hit::commune)
                .toList();
    }

    /** With its marks, so that who typed Ba Đình is not shown Ba Dinh first. */
    private static String spelt(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static int rank(Line line, String wanted) {
        if (line.name().equals(wanted) || line.fullName().equals(wanted)) {
            return 0;
        }
        if (line.name().startsWith(wanted) || line.fullName().startsWith(wanted)) {
            return 1;
        }
        if (line.whole().startsWith(wanted) || line.whole().contains(" " + wanted)) {
            return 2;
        }
        if (line.whole().contains(wanted)) {
            return 3;
        }
        var padded = " " + line.whole();
        return Stream.of(wanted.split(" ")).allMatch(word -> padded.contains(" " + word)) ? 4 : NO_HIT;
    }
}
