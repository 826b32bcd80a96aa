package vn.congly.matter.web;

/** A unit with its counts, those of the units whose files it keeps included. */
record UnitLine(int unit, String name, boolean branch, int waiting, int unassigned, int open, int late) {}
