package vn.congly.bench;

import java.util.Arrays;
import java.util.Locale;

/** Measured durations, kept whole and sorted: percentiles are exact. */
final class Times {

    private final long[] nanos;
    private int count;

    Times(int most) {
        nanos = new long[most];
    }

    synchronized void add(long duration) {
        nanos[count] = duration;
        count++;
    }

    int count() {
        return count;
    }

    /** In milliseconds; the smallest duration that so large a share does not exceed. */
    double at(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * count) - 1;
        return sorted[Math.clamp(place, 0, count - 1)] / 1e6;
    }

    double p50() {
        return at(0.50);
    }

    double p95() {
        return at(0.95);
    }

    String text() {
        return count == 0
                ? "–"
                : String.format(Locale.ROOT, "%s / %s / %s", figure(at(0.50)), figure(at(0.95)), figure(at(0.99)));
    }

    private static String figure(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : millis < 100 ? "%.1f" : "%.0f", millis);
    }

    /** How many times longer than ours the other takes, by the median. */
    static String ratio(Times ours, Times other) {
        return ours.count() == 0 || other.count() == 0
                ? "–"
                : String.format(Locale.ROOT, "%.1f×", other.p50() / ours.p50());
    }
}
