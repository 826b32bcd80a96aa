package vn.congly.assignment;

import java.time.Instant;
import java.util.Optional;
import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;

/** A head named the provider of a case. */
public record ProviderAssigned(
        AssignmentId assignment,
        MatterId matter,
        int unit,
        ProviderId provider,
        ProviderKind kind,
        Optional<Long> providerAccount,
        Instant at) {}
