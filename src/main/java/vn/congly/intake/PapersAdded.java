package vn.congly.intake;

import java.time.Instant;
import java.util.List;

/** Fact: papers were brought after the request had been received. */
public record PapersAdded(RequestId request, int unit, List<String> kinds, Instant at) {}
