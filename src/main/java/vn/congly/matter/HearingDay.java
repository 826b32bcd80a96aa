package vn.congly.matter;

import java.time.Instant;

/**
 * A day in the calendar of hearings as entered.
 *
 * @param body the court or body that holds it; may be empty
 */
public record HearingDay(Instant at, HearingKind kind, String place, String body) {}
