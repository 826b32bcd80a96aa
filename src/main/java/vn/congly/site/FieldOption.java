package vn.congly.site;

/** One thing to choose from: what is sent, what is read, and a line of explanation that may be empty. */
record FieldOption(String value, String label, String hint) {}
