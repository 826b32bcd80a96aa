package vn.congly.assignment;

import java.time.Instant;

/** What a head gets back: the decision's number in the unit's series of the year. */
public record Assigned(AssignmentId id, int number, int year, Instant at) {}
