package vn.congly.intake;

import java.time.Instant;

/** A simple question in the unit's book of the year. */
public record Answered(long id, int number, int year, int unit, Instant at) {}
