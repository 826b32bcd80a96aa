package vn.congly.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter about to be kept.
 *
 * @param cause the fact that it answers: {@code refusal:17}; one letter for one cause
 */
record NewLetter(
        LetterKind kind,
        About about,
        int unit,
        Optional<Integer> number,
        int year,
        Wording wording,
        Instant at,
        String cause) {}
