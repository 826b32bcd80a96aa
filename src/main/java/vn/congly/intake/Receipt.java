package vn.congly.intake;

import java.time.Instant;

/**
 * What whoever asked is given: the request is stored and will not be lost.
 *
 * @param unit that has the request now
 */
public record Receipt(RequestId id, String trackingCode, Instant at, int unit) {}
