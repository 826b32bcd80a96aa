package vn.congly.intake.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * So that nobody tries codes one after the other: some tries from one network address in a quarter of an hour, on each node.
 * A hostel or a village shares one address, so there is room for honest mistakes.
 */
@Component
class TrackLimit {

    static final int TRIES = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MANY = 10_000;

    private record Window(Instant from, int tries) {}

    private final ConcurrentHashMap<String, Window> windows = new ConcurrentHashMap<>();
    private final Clock clock;

    TrackLimit(Clock clock) {
        this.clock = clock;
    }

    boolean allows(String address) {
        var now = clock.instant();
        if (windows.size() > MANY) {
            windows.values().removeIf(it -> over(it, now));
        }
        var window = windows.compute(
                address,
                (key, it) -> it == null || over(it, now) ? new Window(now, 1) : new Window(it.from(), it.tries() + 1));
        return window.tries() <= TRIES;
    }

    private static boolean over(Window window, Instant now) {
        return now.isAfter(window.from().plus(WINDOW));
    }
}
