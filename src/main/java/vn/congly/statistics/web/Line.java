package vn.congly.statistics.web;

import java.util.List;

/** A row of a form as a page shows it. */
public record Line(String look, String title, boolean provisional, List<Figure> figures) {}
