package vn.congly.providers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Unknown;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/**
 * Somebody gives legal aid no more: card withdrawn, contract over, left (Law Art. 22(2), 24(3), 25(1)b). Cases still held are
 * not moved; each needs its own replacement.
 */
@Component
public class EndProvider {

    private final ProviderRows rows;
    private final Access access;
    private final Trail trail;

    EndProvider(ProviderRows rows, Access access, Trail trail) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
    }

    /** @param since first day out of service */
    @Transactional
    public void end(ProviderId id, int version, LocalDate since, EndReason reason) {
        var provider = rows.find(id).orElseThrow(() -> new Unknown("provider", id.value()));
        access.require(Act.MANAGE_PROVIDERS, provider.unit());
        if (!rows.end(id, version, since)) {
            throw new ChangedMeanwhile("provider", id.value());
        }
        trail.record(Entry.of("provider.end")
                .on("provider", id.value())
                .in(provider.unit())
                .with("since", since.toString())
                .with("reason", reason.name()));
    }
}
