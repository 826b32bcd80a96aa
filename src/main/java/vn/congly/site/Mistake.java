package vn.congly.site;

import java.util.List;

/** What is wrong with a field. */
record Mistake(String field, String key, List<Object> args) {}
