package vn.congly.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.congly.geography.CommuneKey;

/** Fact: acceptance was refused on one of the four grounds (Law Art. 30(3)). */
public record RequestRefused(
        RequestId request,
        int unit,
        String ground,
        String field,
        Set<String> claimed,
        String sex,
        String ethnicity,
        Optional<CommuneKey> place,
        Instant at) {}
