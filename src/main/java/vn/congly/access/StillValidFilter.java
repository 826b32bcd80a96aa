package vn.congly.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was disabled, or whose role or unit changed, at its next request. */
final class StillValidFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    StillValidFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor && !stillValid(actor)) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(it -> it.invalidate());
        }
        chain.doFilter(request, response);
    }

    private boolean stillValid(Actor actor) {
        return accounts.byId(actor.account())
                .filter(it -> !it.disabled() && it.role() == actor.role() && it.unit() == actor.unit())
                .isPresent();
    }

    /** Pictures, styles and scripts are everybody's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/")
                || request.getRequestURI().startsWith("/webjars/")
                || request.getRequestURI().startsWith("/_static/");
    }
}
