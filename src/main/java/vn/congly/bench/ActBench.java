package vn.congly.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The chain of acts, first one after the other, then offered at a fixed rate whether or not the house keeps up: each act has
 * an intended start, and its latency counts from there, so that a standstill is not hidden by those who wait in it.
 */
final class ActBench {

    private static final List<String> NAMES = List.of("register a request", "accept it", "assign a provider");

    private final Results results;
    private int next;

    ActBench(Results results) {
        this.results = results;
    }

    void alone(Acts ours, Acts plain, int cases) {
        for (int i = 0; i < cases; i++) {
            chain(ours, next + i, new Times[] {new Times(1), new Times(1), new Times(1)});
            chain(plain, next + i, new Times[] {new Times(1), new Times(1), new Times(1)});
        }
        next += cases;
        var times = times(cases);
        var plainTimes = times(cases);
        for (int i = 0; i < cases; i++) {
            chain(ours, next + i, times);
            chain(plain, next + i, plainTimes);
        }
        next += cases;
        for (int act = 0; act < 3; act++) {
            results.compare(NAMES.get(act) + ", alone, one after the other", times[act], plainTimes[act]);
        }
    }

    private static Times[] times(int most) {
        return new Times[] {new Times(most), new Times(most), new Times(most)};
    }

    private static void chain(Acts acts, int number, Times[] times) {
        for (int act = 0; act < 3; act++) {
            long started = System.nanoTime();
            acts.act(act, number);
            times[act].add(System.nanoTime() - started);
        }
    }

    void offered(Acts ours, Acts plain, int perSecond, Duration length) throws InterruptedException {
        offer(ours, perSecond, Duration.ofSeconds(5));
        var times = offer(ours, perSecond, length);
        var plainTimes = offer(plain, perSecond, length);
        for (int act = 0; act < 3; act++) {
            results.add(
                    NAMES.get(act) + ", at " + perSecond + " acts a second offered", times[act], plainTimes[act], 100);
        }
    }

    /** Each case's three acts are meant to begin a second apart, so that they are neighbours of other cases' acts. */
    private Times[] offer(Acts acts, int perSecond, Duration length) throws InterruptedException {
        int cases = (int) (perSecond * length.toSeconds() / 3);
        int first = next;
        next += cases;
        var times = times(cases);
        var failed = new AtomicInteger();
        var done = new CountDownLatch(cases);
        long gap = TimeUnit.SECONDS.toNanos(3) / perSecond;
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        for (int i = 0; i < cases; i++) {
            int number = first + i;
            long intended = start + i * gap;
            await(intended);
            Thread.ofVirtual().start(() -> {
                try {
                    life(acts, number, intended, gap / 3, times);
                } catch (RuntimeException broken) {
                    if (failed.getAndIncrement() == 0) {
                        results.note("An act failed under load: " + broken);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        double took = (System.nanoTime() - start) / 1e9;
        results.note("%s at %d a second offered: %d cases in %.1f s, %d failed"
                .formatted(acts.getClass().getSimpleName(), perSecond, cases, took, failed.get()));
        return times;
    }

    private static void life(Acts acts, int number, long intended, long shift, Times[] times) {
        for (int act = 0; act < 3; act++) {
            long begin = intended + act * (TimeUnit.SECONDS.toNanos(1) + shift);
            await(begin);
            acts.act(act, number);
            times[act].add(System.nanoTime() - begin);
        }
    }

    private static void await(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
