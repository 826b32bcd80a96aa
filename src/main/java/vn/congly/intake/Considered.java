package vn.congly.intake;

import java.time.Instant;
import vn.congly.eligibility.Proposal;
import vn.congly.eligibility.RequestFacts;
import vn.congly.people.Person;

/**
 * A request about to be accepted, read and judged once for the whole act.
 *
 * @param asked what the rules were asked: with the proposal the evidence of the decision
 * @param at the moment of the act, UTC
 */
public record Considered(Request request, Person beneficiary, RequestFacts asked, Proposal proposal, Instant at) {}
