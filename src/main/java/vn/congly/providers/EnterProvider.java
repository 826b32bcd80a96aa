package vn.congly.providers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Somebody begins to give legal aid: appointed, contracted or named by an organisation (Law Art. 17, 22 to 24). */
@Component
public class EnterProvider {

    private final ProviderRows rows;
    private final Access access;
    private final Trail trail;

    EnterProvider(ProviderRows rows, Access access, Trail trail) {
        this.rows = rows;
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    public ProviderId enter(ProviderDraft draft) {
        access.require(Act.MANAGE_PROVIDERS, draft.unit());
        var id = rows.insert(draft);
        trail.record(Entry.of("provider.enter")
                .on("provider", id.value())
                .in(draft.unit())
                .with("kind", draft.kind().name())
                .with("card", draft.card().number())
                .because("Đ.17 k.1 Luật TGPL"));
        return id;
    }
}
