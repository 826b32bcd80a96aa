package vn.congly.intake;

import java.time.Instant;

/** Fact: a request was received and has a tracking code. */
public record RequestReceived(RequestId request, int unit, Channel channel, String field, Instant at) {}
