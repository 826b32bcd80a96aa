package vn.congly.intake;

import java.time.Instant;

/** Another unit of the nation accepted a request of a person with the same identity number; nothing of the person is said. */
public record AcceptedElsewhere(long request, int unit, String field, String caseCode, Instant receivedAt) {}
