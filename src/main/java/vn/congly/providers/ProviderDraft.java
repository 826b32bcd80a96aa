package vn.congly.providers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.congly.geography.CommuneKey;

/** A provider as about to be entered; the words are those of {@link Provider}. */
public record ProviderDraft(
        Optional<Long> account,
        String fullName,
        ProviderKind kind,
        Optional<Integer> grade,
        int unit,
        Card card,
        Set<String> fields,
        Set<String> languages,
        CommuneKey base,
        LocalDate activeFrom) {}
