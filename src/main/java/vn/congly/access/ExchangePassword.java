package vn.congly.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Gives a token for the API to whoever knows a login and its password. */
@Component
public class ExchangePassword {

    private static final Duration LIFE = Duration.ofHours(12);

    /** A token, shown this once, and when it ends. */
    public record Token(String token, Instant expiresAt) {}

    private final SignIn signIn;
    private final Tokens tokens;

    ExchangePassword(SignIn signIn, Tokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    /** A token for twelve hours; empty if the login or the password is wrong or the account rests. */
    public Optional<Token> exchange(String login, String password, String purpose) {
        try {
            var actor = signIn.attempt(login, password);
            var issued = ScopedValue.where(Acting.NAMED, actor).call(() -> tokens.issue(actor, purpose, LIFE));
            return Optional.of(new Token(issued.token(), issued.expiresAt()));
        } catch (AuthenticationException refused) {
            return Optional.empty();
        }
    }
}
