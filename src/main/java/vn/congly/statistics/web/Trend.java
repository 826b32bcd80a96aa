package vn.congly.statistics.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two years by month as lines.
 *
 * @param path of the year, up to its last month known
 */
public record Trend(List<Mark> marks, String path, String pathBefore, String lastX, String lastY) {

    private static final int LEFT = 36;
    private static final int WIDE = 25;
    private static final int GROUND = 150;
    private static final int HIGH = 130;

    /** A line of the scale. */
    public record Mark(String y, String textY, String text) {}

    static Trend of(List<Long> year, int months, List<Long> before, Locale locale) {
        long most = Stream.concat(year.stream(), before.stream())
                .mapToLong(it -> it)
                .max()
                .orElse(0);
        long quarter = rounded(Math.max(1, (most + 3) / 4));
        var numbers = NumberFormat.getIntegerInstance(locale);
        var marks = IntStream.rangeClosed(0, 4)
                .mapToObj(it -> new Mark(
                        text(y(it * quarter, quarter)),
                        text(y(it * quarter, quarter) + 4),
                        numbers.format(it * quarter)))
                .toList();
        int last = Math.clamp(months, 1, 12);
        return new Trend(
                marks,
                path(year.subList(0, last), quarter),
                path(before, quarter),
                text(LEFT + WIDE * (last - 1)),
                text(y(year.get(last - 1), quarter)));
    }

    private static long rounded(long quarter) {
        long unit = 1;
        while (quarter / unit >= 10) {
            unit *= 10;
        }
        return (quarter + unit - 1) / unit * unit;
    }

    private static double y(long value, long quarter) {
        return GROUND - (double) HIGH * value / (4 * quarter);
    }

    private static String path(List<Long> values, long quarter) {
        return IntStream.range(0, values.size())
                .mapToObj(it -> text(LEFT + WIDE * it) + " " + text(y(values.get(it), quarter)))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
