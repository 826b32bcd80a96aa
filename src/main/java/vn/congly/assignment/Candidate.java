package vn.congly.assignment;

import java.util.List;
import java.util.Optional;
import vn.congly.providers.Absence;
import vn.congly.providers.Provider;

/**
 * A provider with what is known on the day.
 *
 * @param absence that holds on the day
 * @param open cases held now
 * @param mean open cases a head in the provider's unit
 * @param ended cases ended in the field of the case
 */
record Candidate(
        Provider provider,
        Optional<Absence> absence,
        int open,
        double mean,
        int ended,
        Nearness nearness,
        List<Opposition> oppositions) {

    private static final double MUCH_MORE = 1.5;
    private static final int AT_LEAST = 3;

    /** Half as much again as the unit's mean, and by three cases at least. */
    boolean overloaded() {
        return open >= mean * MUCH_MORE && open >= mean + AT_LEAST;
    }
}
