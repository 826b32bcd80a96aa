package vn.congly.people;

/** One of the 54 peoples of Viet Nam: code and name as the General Statistics Office lists them. */
public record Ethnicity(String code, String name) {}
