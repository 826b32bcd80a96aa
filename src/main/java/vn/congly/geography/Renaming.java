package vn.congly.geography;

import java.time.LocalDate;

/** A change of kind or name after 01/07/2025; the code stays. */
record Renaming(LocalDate from, PlaceKind kind, String name) {}
