package vn.congly.statistics.web;

/** A heading of a form as a page shows it. */
public record Head(String title, int width, int height, boolean group, boolean open) {}
