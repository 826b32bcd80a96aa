package vn.congly.statistics;

import java.util.Set;

/**
 * A part of a column's sum: entries of a measure before or within the period, added or taken away.
 *
 * @param sign 1 or -1
 * @param providers kinds of provider counted; empty: all
 */
record Term(Measure measure, Span span, int sign, Set<String> providers) {

    boolean holds(Tally tally) {
        return tally.measure() == measure
                && tally.span() == span
                && (providers.isEmpty() || providers.contains(tally.providerKind()));
    }
}
