package vn.congly.providers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.acts.Unknown;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** A provider is away for some days, and is proposed for no case on them before those who are there. */
@Component
public class RecordAbsence {

    private final ProviderRows rows;
    private final Access access;
    private final Trail trail;

    RecordAbsence(ProviderRows rows, Access access, Trail trail) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    public void record(ProviderId id, LocalDate from, LocalDate until, AbsenceReason reason) {
        var provider = rows.find(id).orElseThrow(() -> new Unknown("provider", id.value()));
        access.require(Act.MANAGE_PROVIDERS, provider.unit());
        if (until.isBefore(from)) {
            throw new BadInput("until", "providers.absence.until.before");
        }
        long absence = rows.insertAbsence(id, from, until, reason);
        trail.record(Entry.of("provider.absence")
                .on("provider", id.value())
                .in(provider.unit())
                .with("absence", absence)
                .with("from", from.toString())
                .with("until", until.toString()));
    }
}
