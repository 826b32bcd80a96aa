package vn.congly.site;

import java.util.List;

/** A part of the contents with its lines; its heading is the word {@code site.nav.<key>}. */
record Section(String key, List<Entry> entries) {}
