package vn.congly.statistics.web;

/**
 * A figure as a page shows it.
 *
 * @param href to its cases; empty if there are none
 * @param open whether a group of columns begins here
 */
public record Figure(String text, String href, boolean open) {}
