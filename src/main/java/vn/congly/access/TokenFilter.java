package vn.congly.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs an API request in by its {@code Authorization: Bearer} token; without a good one it stays a visitor's. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(it -> it.startsWith(SCHEME))
                .flatMap(it -> tokens.actor(it.substring(SCHEME.length()).strip(), request.getRemoteAddr()))
                .ifPresent(this::signIn);
        chain.doFilter(request, response);
    }

    private void signIn(Actor actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIn.signedIn(actor));
        SecurityContextHolder.setContext(context);
    }
}
