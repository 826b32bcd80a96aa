package vn.congly.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.trail.CurrentActor;
import vn.congly.trail.Who;

/** Who acts on this thread: whom a job or test names, else who signed in, else a visitor. */
@Component
class Acting implements CurrentActor {

    static final ScopedValue<Actor> NAMED = ScopedValue.newInstance();
    static final ScopedValue<String> TRACKED = ScopedValue.newInstance();

    Actor actor() {
        if (NAMED.isBound()) {
            return NAMED.get();
        }
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(it -> it.getPrincipal())
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .orElseGet(() -> Actor.visitor(CurrentRequest.address()));
    }

    String tracked() {
        return TRACKED.isBound() ? TRACKED.get() : "";
    }

    @Override
    public Who who() {
        var it = actor();
        return new Who(it.account(), it.name(), it.role().name(), it.unit(), it.session(), it.address());
    }
}
