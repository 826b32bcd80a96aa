package vn.congly.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the list of requests, as far as the list shows it. */
public record WaitingRequest(
        RequestId id,
        Instant receivedAt,
        RequestState state,
        Channel channel,
        int unit,
        String beneficiary,
        String field,
        String summary,
        Custody custody,
        Optional<LocalDate> hearingOn,
        Optional<LocalDate> limitationOn) {

    /** Where the next page begins. */
    public String cursor() {
        long micros = Math.multiplyExact(receivedAt.getEpochSecond(), 1_000_000L) + receivedAt.getNano() / 1_000;
        return micros + "-" + id.value();
    }
}
