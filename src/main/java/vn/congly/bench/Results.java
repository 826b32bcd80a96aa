package vn.congly.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table on the screen and in {@code bench/results.md}. */
final class Results {

    private record Line(String what, String ours, String baseline, String ratio, String bar, String verdict) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A figure with a bar on its 95th percentile, in milliseconds. */
    void add(String what, Times ours, Times baseline, double barMillis) {
        add(what, ours, baseline, "p95 ≤ %.0f ms".formatted(barMillis), ours.count() > 0 && ours.p95() <= barMillis);
    }

    void add(String what, Times ours, Times baseline, String bar, boolean kept) {
        var verdict = ours.count() == 0 ? "not measured" : kept ? "kept" : "**missed**";
        add(new Line(what, ours.text(), baseline.text(), Times.ratio(ours, baseline), bar, verdict));
    }

    void compare(String what, Times ours, Times baseline) {
        add(new Line(what, ours.text(), baseline.text(), Times.ratio(ours, baseline), "–", ""));
    }

    void add(String what, String figure, String bar, boolean kept) {
        add(new Line(what, figure, "–", "–", bar, kept ? "kept" : "**missed**"));
    }

    private void add(Line line) {
        lines.add(line);
        System.out.println(row(line));
    }

    void note(String sentence) {
        notes.add(sentence);
        System.out.println(sentence);
    }

    void write(Path file, long matters) throws IOException {
        var text = new StringBuilder();
        text.append("# Bench\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%,d cases, %d processors, Java %s, %s. Times in milliseconds: p50 / p95 / p99. The ratio is baseline to ours at the median.%n%n",
                matters,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                Instant.now().truncatedTo(ChronoUnit.MINUTES)));
        text.append("| work | ours | baseline | ratio | bar | |\n|---|---|---|---|---|---|\n");
        lines.forEach(it -> text.append(row(it)).append('\n'));
        text.append('\n');
        notes.forEach(it -> text.append("- ").append(it).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        System.out.println(text);
    }

    private static String row(Line it) {
        return "| " + String.join(" | ", it.what(), it.ours(), it.baseline(), it.ratio(), it.bar(), it.verdict())
                + " |";
    }
}
