package vn.congly.matter;

import java.time.Instant;

/**
 * A line of a case's course.
 *
 * @param at when it happened; it may be older than its record
 * @param kind its words are under {@code matter.event.<kind>}
 * @param detail a sentence or number shown under the title; may be empty
 * @param citation the provision that it was done by; may be empty
 */
public record TimelineEvent(Instant at, String kind, long account, String actorName, String detail, String citation) {

    /** Key of its title in the message bundle. */
    public String key() {
        return "matter.event." + kind;
    }
}
