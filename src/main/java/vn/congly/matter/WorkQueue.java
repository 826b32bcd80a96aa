package vn.congly.matter;

import java.util.List;

/**
 * What a desk has to do, by time: each list earliest first.
 *
 * @param more whether more clocks run than were asked for
 */
public record WorkQueue(List<OpenClock> overdue, List<OpenClock> dueToday, List<OpenClock> upcoming, boolean more) {

    public boolean empty() {
        return overdue.isEmpty() && dueToday.isEmpty() && upcoming.isEmpty();
    }
}
