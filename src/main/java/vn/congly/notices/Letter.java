package vn.congly.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter as it was made.
 *
 * @param unit whose letter it is
 * @param number of the decision that it tells of; empty where the number is given by hand
 */
public record Letter(
        LetterId id,
        LetterKind kind,
        About about,
        int unit,
        Optional<Integer> number,
        int year,
        Wording wording,
        Instant madeAt) {}
