package vn.congly.organization;

import java.time.LocalDate;

/** What a decision made of a unit. From the effective day the successor keeps its files. */
public record Succession(int from, int to, SuccessionKind kind, LocalDate effective, String decision) {}
