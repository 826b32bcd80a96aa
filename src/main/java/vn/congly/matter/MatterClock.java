package vn.congly.matter;

import java.time.Instant;
import java.util.Optional;
import vn.congly.law.Deadline;
import vn.congly.law.Remaining;

/**
 * A clock of a case.
 *
 * @param remaining what is left of it now, or what was left when it stopped
 * @param provisional whether the State's calendar for it is not published yet
 */
public record MatterClock(Deadline deadline, Optional<Instant> stoppedAt, Remaining remaining, boolean provisional) {

    public boolean running() {
        return stoppedAt.isEmpty();
    }

    public boolean late() {
        return remaining.late();
    }
}
