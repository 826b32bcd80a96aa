package vn.congly.site;

/** An account of the sample nation, shown so that whoever tries the house can enter it. */
record SampleAccount(String login, String name, String role, String unit, String password) {}
