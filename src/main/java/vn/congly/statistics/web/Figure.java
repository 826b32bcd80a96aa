package vn.congly.statistics.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure as a page shows it.
 *
 * @param href to its cases; empty if there are none
 * @param look the class of its cell, where a group of columns begins
 */
public record Figure(String text, String href, @Nullable String look) {

    static final String OPENS_A_GROUP = "open";

    public boolean opens() {
        return !href.isEmpty();
    }
}
