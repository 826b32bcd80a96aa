package vn.congly.site;

/** A line of the contents: its key (word {@code site.nav.<key>}), its address, and whether the page shown lies under it. */
record Entry(String key, String href, boolean here) {}
