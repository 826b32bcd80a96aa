package vn.congly.assignment;

/**
 * What a head decides when another takes over.
 *
 * @param ground id of the rulebook's {@code replacement-grounds}
 */
public record Replacement(Choice choice, String ground) {}
