package vn.congly.matter;

import java.time.Instant;
import java.util.Optional;
import vn.congly.intake.FormOfAid;

/** A case in a list. */
public record MatterLine(
        MatterId id,
        String code,
        int unit,
        MatterState state,
        FormOfAid form,
        String field,
        String primaryCategory,
        String beneficiaryName,
        String providerName,
        Instant acceptedAt,
        Optional<Instant> endedAt,
        Optional<Ending> ending) {}
