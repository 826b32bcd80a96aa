package vn.congly.intake;

import java.util.List;
import java.util.Optional;

/** What the person with the code sees: where the request stands, how it came there, and the last decision with its reason. */
public record Tracked(Request request, List<RequestEvent> events, Optional<Decision> decision) {}
