package vn.congly.intake.web;

import java.time.Instant;

/** A step of the way as the page of tracking tells it: what happened is the word {@code site.track.event.<kind>}. */
record TrackLine(Instant at, String kind, String unit, String note, String citation) {}
