package vn.congly.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Which addresses ask for a sign-in. What an actor may do there is decided by {@link Access} in each act. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String[] PUBLIC = {
        "/",
        "/ask",
        "/ask/**",
        "/track",
        "/track/**",
        "/centres",
        "/centres/**",
        "/privacy",
        "/exit",
        "/sign-in",
        "/error",
        "/assets/**",
        "/webjars/**",
        "/_static/**",
        "/favicon.ico",
        "/health",
        "/api-docs/**",
        "/api-docs.yaml"
    };

    /** Of the API: what stores nothing and shows nobody. */
    private static final String[] OPEN = {
        "/api/v1/tokens", "/api/v1/tracking", "/api/v1/geography/**", "/api/v1/rules/**"
    };

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Acting acting, Custody custody) {
        return new ActingTransactions(dataSource, acting, custody);
    }

    /** Sessions are read to learn who acts, so their own transactions cannot ask it. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations") TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var alone = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return alone;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        it -> it.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(AccessConfiguration::askForToken))
                .headers(AccessConfiguration::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts) throws Exception {
        return http.authorizeHttpRequests(it ->
                        it.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated())
                .formLogin(it -> it.loginPage("/sign-in")
                        .defaultSuccessUrl("/desk")
                        .failureHandler(AccessConfiguration::backToSignIn))
                .logout(it -> it.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new StillValidFilter(accounts), AuthorizationFilter.class)
                .headers(AccessConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=()"));
    }

    private static void backToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(why instanceof LockedException ? "/sign-in?locked" : "/sign-in?wrong");
    }

    private static void askForToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        "{\"type\":\"/problems/sign-in\",\"title\":\"Sign in\",\"status\":401,\"detail\":\"Cần mã truy cập hợp lệ "
                                + "trong Authorization: Bearer. Lấy mã tại POST /api/v1/tokens.\"}");
    }
}
