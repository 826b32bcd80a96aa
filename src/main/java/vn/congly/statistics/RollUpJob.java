package vn.congly.statistics;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.congly.access.Access;

/** Keeps the sums young, in the background; each node may run it, one works at a time. */
@Component
class RollUpJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RollUpJob.class);

    private final RollUp rollUp;
    private final Access access;
    private final Duration every;
    private volatile Optional<Thread> worker = Optional.empty();

    /** @param every pause between two runs; zero: never runs by itself */
    RollUpJob(RollUp rollUp, Access access, @Value("${congly.statistics.roll-up:2s}") Duration every) {
        this.rollUp = rollUp;
        this.access = access;
        this.every = every;
    }

    /** Sums up all that can be reached now. */
    void run() {
        int done;
        do {
            done = access.as(Access.system(), rollUp::step);
        } while (done == RollUp.MOST && !Thread.currentThread().isInterrupted());
    }

    private void keepOn() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                run();
                Thread.sleep(every);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } catch (DataAccessException | TransactionException fault) {
                LOG.warn("Summing up the ledger failed and is tried again: {}", fault.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(every);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        if (every.isPositive()) {
            worker = Optional.of(Thread.ofVirtual().name("statistics-roll-up").start(this::keepOn));
        }
    }

    @Override
    public void stop() {
        worker.ifPresent(it -> {
            it.interrupt();
            try {
                it.join(Duration.ofSeconds(10));
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        worker = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return worker.isPresent();
    }
}
