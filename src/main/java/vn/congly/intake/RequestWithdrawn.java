package vn.congly.intake;

import java.time.Instant;

/** Fact: whoever asked took the request back before it was decided. */
public record RequestWithdrawn(RequestId request, int unit, Instant at) {}
