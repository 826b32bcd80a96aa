package vn.congly.matter.web;

import java.time.Instant;
import java.util.Optional;

/** A case in a list. */
record MatterRow(
        long id,
        String code,
        String form,
        String state,
        String beneficiary,
        String field,
        Instant accepted,
        Optional<String> provider,
        Optional<RunningClock> running,
        Optional<ClockLine> clock) {

    MatterRow told(Optional<ClockLine> line) {
        return new MatterRow(id, code, form, state, beneficiary, field, accepted, provider, running, line);
    }
}
