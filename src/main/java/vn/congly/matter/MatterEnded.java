package vn.congly.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.RequestId;
import vn.congly.people.Sex;

/**
 * A case ended.
 *
 * @param ground id of the rulebook's {@code discontinuance-grounds}; empty for the other endings
 * @param providerKind kind of the provider who gave the aid at the end; empty if nobody was assigned
 */
public record MatterEnded(
        MatterId matter,
        RequestId request,
        int unit,
        String code,
        Instant at,
        Ending ending,
        String ground,
        String providerKind,
        FormOfAid form,
        String field,
        List<String> categories,
        String primaryCategory,
        Sex sex,
        String ethnicity,
        Optional<CommuneKey> place) {}
