package vn.congly.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congly.acts.Unknown;

/** All providers, in service or not, and when they are away. Days are calendar days of Viet Nam. */
@Component
public class Providers {

    private final ProviderRows rows;

    Providers(ProviderRows rows) {
        this.rows = rows;
    }

    public Optional<Provider> find(ProviderId id) {
        return rows.find(id);
    }

    /** The provider, or {@link Unknown}. */
    public Provider required(ProviderId id) {
        return find(id).orElseThrow(() -> new Unknown("provider", id.value()));
    }

    /** Of these units, those out of service too, by unit and number. */
    public List<Provider> ofUnits(Set<Integer> units) {
        return rows.ofUnits(units);
    }

    /** The provider who signs in with this account. */
    public Optional<Provider> ofAccount(long account) {
        return rows.ofAccount(account);
    }

    /** The account of a login that may act as a provider and is not yet one's; for linking the two. */
    public Optional<Long> accountOf(String login) {
        return rows.accountOf(login);
    }

    /** Absences of the units' providers that are not over on a day, those yet to begin too, by first day. */
    public List<Absence> absences(Set<Integer> units, LocalDate day) {
        return rows.absences(units, day);
    }
}
