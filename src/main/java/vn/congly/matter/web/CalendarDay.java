package vn.congly.matter.web;

import java.time.LocalDate;
import java.util.List;

/** A day with its appointments, by time. */
record CalendarDay(LocalDate day, List<HearingRow> rows) {}
