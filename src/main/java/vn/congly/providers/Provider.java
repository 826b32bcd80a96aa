package vn.congly.providers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.congly.geography.CommuneKey;

/**
 * Who gives legal aid.
 *
 * @param account with which the provider signs in; empty while there is none
 * @param grade hạng of an officer, 1 to 3 (Circular 05/2022 Art. 2)
 * @param unit to which the provider belongs
 * @param fields ids of the rulebook's fields in which the provider is at home
 * @param languages codes of the peoples whose language the provider speaks
 * @param base commune where the provider sits
 * @param inactiveSince first day out of service
 */
public record Provider(
        ProviderId id,
        Optional<Long> account,
        String fullName,
        ProviderKind kind,
        Optional<Integer> grade,
        int unit,
        Card card,
        Set<String> fields,
        Set<String> languages,
        CommuneKey base,
        LocalDate activeFrom,
        Optional<LocalDate> inactiveSince,
        int version) {

    public Provider {
        fields = Set.copyOf(fields);
        languages = Set.copyOf(languages);
    }

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(activeFrom) && inactiveSince.map(day::isBefore).orElse(true);
    }
}
