package vn.congly.notices;

import java.time.Instant;
import java.util.Optional;

/** A letter in a list: nothing personal. */
public record LetterLine(LetterId id, LetterKind kind, Optional<Integer> number, int year, Instant madeAt) {}
