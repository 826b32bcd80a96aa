package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
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
        Optional<ClockLine> clock,
        List<CaseRows.Party> others) {

    MatterRow told(Optional<ClockLine> line) {
        return new MatterRow(id, code, form, state, beneficiary, field, accepted, provider, running, line, others);
    }

    /** With the other people by whom it was found. */
    MatterRow foundBy(List<CaseRows.Party> parties) {
        return new MatterRow(id, code, form, state, beneficiary, field, accepted, provider, running, clock, parties);
    }
}
