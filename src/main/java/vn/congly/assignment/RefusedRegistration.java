package vn.congly.assignment;

import java.time.Instant;
import vn.congly.matter.MatterId;

/**
 * What a head records when a body's refusal arrives.
 *
 * @param version of the case as the head saw it
 * @param ground id of one of the rulebook's {@code replacement-grounds} that starts a clock
 * @param since when the refusal was received
 */
public record RefusedRegistration(MatterId matter, int version, String ground, Instant since) {}
