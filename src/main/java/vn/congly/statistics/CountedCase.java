package vn.congly.statistics;

import java.time.LocalDate;

/**
 * A case behind a figure. No personal data: who may open the case is decided when it is opened.
 *
 * @param day on which it was counted
 */
public record CountedCase(long matter, String code, int unit, String form, String field, LocalDate day) {}
