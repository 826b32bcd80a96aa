package vn.congly.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Another source, of its own, for one thing of many: what one thing needs never moves the others. */
    Dice forThing(long seed, long number) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L);
    }

    /** From 0, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double share() {
        return random.nextDouble();
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    String of(String... things) {
        return things[random.nextInt(things.length)];
    }
}
