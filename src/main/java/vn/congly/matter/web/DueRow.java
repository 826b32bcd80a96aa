package vn.congly.matter.web;

import java.util.Optional;

/** One line of what is due: clock, what, who. A case without a running clock has none. */
record DueRow(
        long matter,
        String code,
        String form,
        String field,
        String beneficiary,
        Optional<String> provider,
        String providerKind,
        boolean mine,
        Optional<RunningClock> running,
        Optional<ClockLine> clock) {

    DueRow told(Optional<ClockLine> line) {
        return new DueRow(matter, code, form, field, beneficiary, provider, providerKind, mine, running, line);
    }
}
