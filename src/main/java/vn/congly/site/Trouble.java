package vn.congly.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congly.access.NotAllowed;
import vn.congly.access.Role;

/** What the page of an error can say beyond its number; templates ask it as {@code @trouble}. */
@Component("trouble")
class Trouble {

    static final String REFUSED = NotAllowed.class.getName();

    private static final Set<Role> AT_NO_DESK = Set.of(Role.BODY, Role.VISITOR, Role.SYSTEM);

    private final Clock clock;

    Trouble(Clock clock) {
        this.clock = clock;
    }

    /** The roles that may do what was refused, or work at the place asked for; none where the role does not decide. */
    public List<String> roles() {
        var asked = Asked.now();
        var roles = asked.attribute(REFUSED, NotAllowed.class)
                .map(it -> it.elsewhere() ? Set.<Role>of() : it.act().roles())
                .or(() -> Place.under(asked.path()).map(Place::roles))
                .orElse(Set.of());
        return roles.stream()
                .filter(it -> !AT_NO_DESK.contains(it))
                .sorted()
                .map(Role::name)
                .toList();
    }

    /**
     * Whether a form was refused only because it had been open too long, or was sent after signing out. What an act refuses
     * comes with its reason; a form refused without one lacked the key of its session.
     */
    public boolean staleForm() {
        var asked = Asked.now();
        return !asked.isRead() && asked.attribute(REFUSED, NotAllowed.class).isEmpty();
    }

    public Instant now() {
        return clock.instant();
    }
}
