package vn.congly.site;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the page of an error can say beyond its number; templates ask it as {@code @trouble}. */
@Component("trouble")
class Trouble {

    private final Clock clock;

    Trouble(Clock clock) {
        this.clock = clock;
    }

    /** The roles that work at the place asked for; none where the role alone does not decide. */
    public List<String> roles() {
        return Place.under(Asked.now().path())
                .filter(it -> !it.roles().equals(Roles.ALL))
                .map(it -> it.roles().stream()
                        .sorted(Comparator.comparingInt(Roles.ORDER::indexOf))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a form was refused only because it had been open too long, or was sent after signing out. */
    public boolean staleForm() {
        return Asked.now().attribute(WebAttributes.ACCESS_DENIED_403, CsrfException.class).isPresent();
    }

    public Instant now() {
        return clock.instant();
    }
}
