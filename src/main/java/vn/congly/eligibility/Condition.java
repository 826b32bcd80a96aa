package vn.congly.eligibility;

import vn.congly.law.Rule;

/** A condition of acceptance (subject "acceptance-conditions") and what was found. */
public record Condition(Rule rule, Verdict verdict) {}
