package vn.congly.intake;

import java.time.Instant;
import java.util.Set;

/** Fact: a simple question was answered on the spot (Law Art. 32(2)); counted, no case. */
public record QuestionAnswered(long question, int unit, String field, String sex, Set<String> claimed, Instant at) {}
