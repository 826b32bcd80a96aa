package vn.congly.matter.rest;

/** What every move answers: the case and its new version, which the next move states in {@code If-Match}. */
record Moved(long matter, int version) {}
