package vn.congly.intake.web;

/**
 * A place to choose.
 *
 * @param key of the commune with its era: what is sent
 * @param old whether the name is of before 01/07/2025
 * @param now what the old place is today; empty where it was divided or is of today
 */
record CommuneChoice(String key, String label, boolean old, String now) {}
