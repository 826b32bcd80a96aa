package vn.congly.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Tokens for the API. Only their SHA-256 is kept; each ends by itself, and with its account. */
@Component
class Tokens {

    record Issued(String token, Instant expiresAt) {}

    private static final String FIND = """
            select t.id as token_id, a.id, a.full_name, a.role, a.unit_id
            from access.token t join access.account a on a.id = t.account_id
            where t.hash = :hash and t.expires_at > :now and a.disabled_at is null
            """;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Issued issue(Actor actor, String name, Duration life) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expires = clock.instant().plus(life);
        jdbc.sql(
                        "insert into access.token (account_id, name, hash, expires_at) values (:account, :name, :hash, :expires)")
                .param("account", actor.account())
                .param("name", name)
                .param("hash", hash(token))
                .param("expires", Timestamp.from(expires))
                .update();
        trail.record(
                Entry.of("access.issue-token").on("account", actor.account()).with("until", expires.toString()));
        return new Issued(token, expires);
    }

    /** Who this token stands for, if it still does. */
    Optional<Actor> actor(String token, String address) {
        return jdbc.sql(FIND)
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> new Actor(
                        row.getLong("id"),
                        row.getString("full_name"),
                        Role.valueOf(row.getString("role")),
                        row.getInt("unit_id"),
                        "token:" + row.getLong("token_id"),
                        address))
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }
}
