package vn.congly.intake;

import java.time.Instant;

/**
 * A line of a request's course.
 *
 * @param note for people: a letter's number, a unit's name, missing papers
 */
public record RequestEvent(
        Instant at, Kind kind, long account, String actorName, int unit, String note, String citation) {

    public enum Kind {
        RECEIVED,
        PAPERS_ASKED,
        PAPERS_ADDED,
        TRANSFERRED,
        REFUSED,
        ACCEPTED,
        WITHDRAWN
    }
}
