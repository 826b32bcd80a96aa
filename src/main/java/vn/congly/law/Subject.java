package vn.congly.law;

/** A chapter of the rulebook: one file. */
public record Subject(String id, String title, String titleEn) {}
