package vn.congly.statistics.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** The 34 provinces, one tile each of equal size, placed as they lie; five steps of quantity with about as many tiles each. */
final class TileMap {

    static final int SIDE = 58;
    private static final int STEP = 62;
    private static final int STEPS = 5;

    private record Place(String code, String name, int column, int row) {}

    private static final List<Place> PLACES = places();

    private TileMap() {}

    private static List<Place> places() {
        try {
            return new ClassPathResource("statistics/tile-map.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(it -> it.split(","))
                    .map(it -> new Place(it[0], it[1], Integer.parseInt(it[2]), Integer.parseInt(it[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes() {
        return PLACES.stream().map(Place::code).toList();
    }

    static List<Tile> tiles(Map<String, Long> figures, Map<String, String> hrefs, Locale locale) {
        var limits = limits(figures);
        var numbers = NumberFormat.getIntegerInstance(locale);
        return PLACES.stream()
                .map(it -> tile(
                        it, figures.getOrDefault(it.code(), 0L), limits, hrefs.getOrDefault(it.code(), ""), numbers))
                .toList();
    }

    private static Tile tile(Place place, long figure, long[] limits, String href, NumberFormat numbers) {
        int x = place.column() * STEP;
        int y = place.row() * STEP;
        int step = 1 + (int) Arrays.stream(limits).filter(it -> figure >= it).count();
        return new Tile(
                place.code(), place.name(), lines(place.name(), x, y), x, y, step, numbers.format(figure), href);
    }

    /** The first words, then the last: two short lines fit a tile. */
    private static List<Tile.NameLine> lines(String name, int x, int y) {
        int middle = x + SIDE / 2;
        int cut = name.lastIndexOf(' ');
        return cut < 0
                ? List.of(new Tile.NameLine(name, middle, y + 24))
                : List.of(
                        new Tile.NameLine(name.substring(0, cut), middle, y + 16),
                        new Tile.NameLine(name.substring(cut + 1), middle, y + 31));
    }

    /** Where the second to the fifth step begin: the quantiles, rounded to two figures; never two alike. */
    static long[] limits(Map<String, Long> figures) {
        var sorted = PLACES.stream()
                .mapToLong(it -> figures.getOrDefault(it.code(), 0L))
                .sorted()
                .toArray();
        var limits = new ArrayList<Long>();
        for (int i = 1; i < STEPS; i++) {
            long limit = rounded(sorted[i * sorted.length / STEPS]);
            limits.add(Math.max(limit, limits.isEmpty() ? 1 : limits.getLast() + 1));
        }
        return limits.stream().mapToLong(it -> it).toArray();
    }

    private static long rounded(long value) {
        long unit = 1;
        while (value / unit >= 100) {
            unit *= 10;
        }
        return (value + unit / 2) / unit * unit;
    }

    /** Words for the five steps: below a, a to b, …, from d. */
    static List<String> legend(Map<String, Long> figures, Locale locale, String below, String from) {
        var limits = limits(figures);
        var numbers = NumberFormat.getIntegerInstance(locale);
        return IntStream.range(0, STEPS)
                .mapToObj(i -> i == 0
                        ? below + " " + numbers.format(limits[0])
                        : i == STEPS - 1
                                ? from + " " + numbers.format(limits[i - 1])
                                : numbers.format(limits[i - 1]) + "–" + numbers.format(limits[i] - 1))
                .toList();
    }
}
