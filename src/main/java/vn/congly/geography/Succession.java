package vn.congly.geography;

/**
 * One old commune and one new commune that took it, or a part of it.
 *
 * @param whole true if and only if this is the only successor
 */
public record Succession(CommuneKey from, CommuneKey to, boolean whole, Population population) {}
