package vn.congly.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** By login and password. A wrong login, a wrong password and a disabled account get the same answer in the same time. */
@Component
class SignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Trail trail;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        return signedIn(attempt(asked.getName(), String.valueOf(asked.getCredentials())));
    }

    /** The account's actor, or an {@link org.springframework.security.core.AuthenticationException}. */
    Actor attempt(String login, String password) {
        var found = accounts.byLogin(login);
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            trail.recordApart(Entry.of("access.sign-in-failed").on("account", "unknown"));
            throw new BadCredentialsException("Unknown login or wrong password");
        }
        var account = found.get();
        if (account.locked(clock.instant())) {
            trail.recordApart(Entry.of("access.sign-in-locked").on("account", account.id()));
            throw new LockedException("Too many failures");
        }
        if (!passwords.matches(password, account.passwordHash()) || account.disabled()) {
            accounts.failed(account, clock.instant());
            throw new BadCredentialsException("Unknown login or wrong password");
        }
        var actor = account.acting(UUID.randomUUID().toString(), CurrentRequest.address());
        ScopedValue.where(Acting.NAMED, actor).run(() -> accounts.succeeded(account));
        return actor;
    }

    static Authentication signedIn(Actor actor) {
        var authority = new SimpleGrantedAuthority("ROLE_" + actor.role());
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of(authority));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
