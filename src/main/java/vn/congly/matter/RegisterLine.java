package vn.congly.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An entry of the register book. The columns of the circular's Form 01 were not seen; these are what the law counts. */
public record RegisterLine(
        int number,
        MatterId matter,
        String code,
        Instant acceptedAt,
        String beneficiaryName,
        String sex,
        String ethnicity,
        List<String> categories,
        String field,
        String summary,
        String atOnceGround,
        String providerName,
        MatterState state,
        Optional<Instant> endedAt,
        Optional<Ending> ending) {}
