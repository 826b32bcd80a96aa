package vn.congly.matter.web;

import java.time.Instant;
import java.util.Optional;

/** A row of the clocks, running unless stopped. */
record RunningClock(String rule, String citation, Instant started, Instant due, Optional<Instant> stopped) {}
