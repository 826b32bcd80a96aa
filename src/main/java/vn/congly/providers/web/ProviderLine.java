package vn.congly.providers.web;

import java.util.List;
import java.util.Optional;
import vn.congly.providers.Absence;
import vn.congly.providers.Provider;

/**
 * A provider as the page shows one.
 *
 * @param card how the card stands today
 * @param fields labels in the reader's language
 * @param open cases held now
 * @param absence the one that holds today, else the next
 */
public record ProviderLine(
        Provider provider,
        String unit,
        boolean active,
        CardState card,
        List<String> fields,
        List<String> languages,
        int open,
        Optional<Absence> absence,
        boolean absentNow) {}
