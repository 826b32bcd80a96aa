package vn.congly.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

@Repository
class Accounts {

    /** After the fifth failure in a row the account rests, as TCVN 14423 suggests; longer with each further one. */
    private static final int FREE_FAILURES = 5;

    private static final Duration REST = Duration.ofMinutes(1);
    private static final String COLUMNS =
            "id, login, full_name, role, unit_id, password_hash, failures, locked_until, disabled_at is not null as disabled";

    private final JdbcClient jdbc;
    private final Trail trail;

    Accounts(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    Optional<Account> byLogin(String login) {
        return jdbc.sql("select " + COLUMNS + " from access.account where login = :login")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> byId(long id) {
        return jdbc.sql("select " + COLUMNS + " from access.account where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    List<Account> shown() {
        return jdbc.sql("select " + COLUMNS + " from access.account where shown order by "
                        + "array_position(array['RECEIVER', 'HEAD_OF_CENTRE', 'PROVIDER', 'HEAD_OF_BRANCH', 'DEPARTMENT', 'MINISTRY', 'AUDITOR'], role)"
                        + " nulls last, unit_id, id")
                .query(Accounts::account)
                .list();
    }

    @Transactional
    void succeeded(Account account) {
        if (account.failures() > 0) {
            jdbc.sql("update access.account set failures = 0, locked_until = null where id = :id")
                    .param("id", account.id())
                    .update();
        }
        trail.record(Entry.of("access.sign-in").on("account", account.id()).in(account.unit()));
    }

    @Transactional
    void failed(Account account, Instant now) {
        int failures = account.failures() + 1;
        var lock = failures < FREE_FAILURES
                ? Optional.<Instant>empty()
                : Optional.of(now.plus(REST.multipliedBy(failures - FREE_FAILURES + 1L)));
        jdbc.sql("update access.account set failures = :failures, locked_until = :until where id = :id")
                .param("failures", failures)
                .param("until", lock.map(Timestamp::from).orElse(null))
                .param("id", account.id())
                .update();
        trail.record(
                Entry.of("access.sign-in-failed").on("account", account.id()).with("failures", failures));
    }

    /** Disabling ends every session and token of the account at its next request. */
    @Transactional
    void disable(long id) {
        jdbc.sql("update access.account set disabled_at = now() where id = :id")
                .param("id", id)
                .update();
        trail.record(Entry.of("access.disable").on("account", id));
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("full_name"),
                Role.valueOf(row.getString("role")),
                row.getInt("unit_id"),
                row.getString("password_hash"),
                row.getInt("failures"),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant),
                row.getBoolean("disabled"));
    }
}
