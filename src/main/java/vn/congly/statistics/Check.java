package vn.congly.statistics;

import java.util.List;

/** Columns that must agree: the whole is the sum of its parts; the words say what it means if it is not. */
public record Check(String whole, List<String> parts, Words says) {}
