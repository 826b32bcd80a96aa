package vn.congly.matter;

import vn.congly.intake.FormOfAid;

/** A clock that runs, with the case that it belongs to: a line of the desk. */
public record OpenClock(
        MatterId matter,
        String code,
        int unit,
        MatterState state,
        FormOfAid form,
        String field,
        String beneficiaryName,
        String providerName,
        MatterClock clock) {}
