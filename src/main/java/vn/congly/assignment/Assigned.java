package vn.congly.assignment;

import java.time.Instant;

/**
 * What a head gets back: the decision's number in the unit's series of the year.
 *
 * @param version of the case after it
 */
public record Assigned(AssignmentId id, int number, int year, Instant at, int version) {}
