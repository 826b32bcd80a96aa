package vn.congly.statistics;

import java.util.List;
import java.util.Map;

/**
 * What is seen at a glance of a scope and a period.
 *
 * @param filled the form with the same figures
 * @param provinces what was counted, by code of today's provinces; empty for less than the nation
 * @param thisYear by month of the year the period ends in
 * @param lastYear by month of the year before
 */
public record Picture(FilledForm filled, Map<String, Long> provinces, List<Long> thisYear, List<Long> lastYear) {}
