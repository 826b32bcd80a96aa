package vn.congly.intake.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.congly.intake.Channel;
import vn.congly.intake.Custody;
import vn.congly.intake.RequestState;
import vn.congly.intake.WaitingRequest;

/** A line of the list of requests. */
record WaitingView(
        long id,
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

    static WaitingView of(WaitingRequest it) {
        return new WaitingView(
                it.id().value(),
                it.receivedAt(),
                it.state(),
                it.channel(),
                it.unit(),
                it.beneficiary(),
                it.field(),
                it.summary(),
                it.custody(),
                it.hearingOn(),
                it.limitationOn());
    }
}
