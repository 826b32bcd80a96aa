package vn.congly.intake;

import java.time.Instant;

/** Fact: a request was sent on to the competent unit (Law Art. 35). */
public record RequestTransferred(RequestId request, int fromUnit, int toUnit, Instant at) {}
