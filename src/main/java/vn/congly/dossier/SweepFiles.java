package vn.congly.dossier;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At each start: what another process is just taking in is younger than a day and stays. */
@Component
class SweepFiles {

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final FileStore store;
    private final Clock clock;

    SweepFiles(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweep() throws IOException {
        store.sweep(clock.instant().minus(LEFT_BEHIND));
    }
}
