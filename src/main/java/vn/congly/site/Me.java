package vn.congly.site;

/** Who is signed in, as the head of a page says it: name, role (a name of a role, not a word to read) and unit. */
record Me(String name, String role, String unit) {}
