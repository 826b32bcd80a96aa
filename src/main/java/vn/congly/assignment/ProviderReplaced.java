package vn.congly.assignment;

import java.time.Instant;
import java.util.Optional;
import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;

/**
 * A head named another provider for a case.
 *
 * @param ground id of the rulebook's {@code replacement-grounds}
 */
public record ProviderReplaced(
        AssignmentId assignment,
        AssignmentId replaced,
        MatterId matter,
        int unit,
        String ground,
        ProviderId provider,
        ProviderKind kind,
        Optional<Long> providerAccount,
        Optional<Long> formerAccount,
        Instant at) {}
