package vn.congly.providers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.acts.Once;
import vn.congly.providers.AbsenceReason;
import vn.congly.providers.EndProvider;
import vn.congly.providers.EndReason;
import vn.congly.providers.EnterProvider;
import vn.congly.providers.ProviderDraft;
import vn.congly.providers.ProviderId;
import vn.congly.providers.Providers;
import vn.congly.providers.RecordAbsence;

/** The acts of the pages, each done once however often its button is pressed. */
@Component
class ProviderActs {

    private final EnterProvider enter;
    private final EndProvider end;
    private final RecordAbsence absence;
    private final Providers providers;
    private final Once once;

    ProviderActs(EnterProvider enter, EndProvider end, RecordAbsence absence, Providers providers, Once once) {
        this.enter = enter;
        this.end = end;
        this.absence = absence;
        this.providers = providers;
        this.once = once;
    }

    /** Empty where the login is no provider's, or another provider's already. */
    Optional<Long> account(String login) {
        return providers.accountOf(login);
    }

    ProviderId enter(String key, ProviderDraft draft) {
        return once.perform(key, draft, ProviderId.class, () -> enter.enter(draft));
    }

    void end(String key, ProviderId id, int version, LocalDate since, EndReason reason) {
        var input = List.of("end", id.value(), version, since.toString(), reason.name());
        once.perform(key, input, ProviderId.class, () -> {
            end.end(id, version, since, reason);
            return id;
        });
    }

    void absent(String key, ProviderId id, LocalDate from, LocalDate until, AbsenceReason reason) {
        var input = List.of("absence", id.value(), from.toString(), until.toString(), reason.name());
        once.perform(key, input, ProviderId.class, () -> {
            absence.record(id, from, until, reason);
            return id;
        });
    }
}
