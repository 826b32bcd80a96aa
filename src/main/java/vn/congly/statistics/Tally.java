package vn.congly.statistics;

/** A sum of entries alike in everything that a form tells apart. */
record Tally(Measure measure, Span span, String form, String field, String providerKind, long total) {}
