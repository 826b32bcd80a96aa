package vn.congly.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.access.Passwords;
import vn.congly.access.Role;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Accounts to act as, made when first asked for. Their password is {@link #PASSWORD}. */
public final class People {

    /** The password of every test account. */
    public static final String PASSWORD = "mot-mat-khau-de-thu-2026";

    /** The centre of Lào Cai, which inherited those of old Lào Cai (310) and Yên Bái (315). */
    public static final int LAO_CAI = 415;

    /** Its department. */
    public static final int DEPARTMENT_OF_LAO_CAI = 215;

    /** A branch of the centre of Lào Cai. */
    public static final int BRANCH_OF_LAO_CAI = 2151;

    /** The centre of Hà Nội, far from Lào Cai. */
    public static final int HA_NOI = 301;

    private final JdbcClient jdbc;
    private final Access access;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final String hash;
    private final Map<String, Actor> known = new ConcurrentHashMap<>();

    People(JdbcClient jdbc, Access access, Trail trail, TransactionTemplate transaction, Passwords passwords) {
        this.jdbc = jdbc;
        this.access = access;
        this.trail = trail;
        this.transaction = transaction;
        this.hash = passwords.hash(PASSWORD);
    }

    public Actor receiver(int unit) {
        return actor(Role.RECEIVER, unit, "");
    }

    public Actor head(int unit) {
        return actor(Role.HEAD_OF_CENTRE, unit, "");
    }

    public Actor provider(int unit, String which) {
        return actor(Role.PROVIDER, unit, which);
    }

    public Actor department(int unit) {
        return actor(Role.DEPARTMENT, unit, "");
    }

    public Actor ministry() {
        return actor(Role.MINISTRY, 1, "");
    }

    public Actor auditor() {
        return actor(Role.AUDITOR, 1, "");
    }

    public Actor body(String which) {
        return actor(Role.BODY, 1, which);
    }

    /** Signs in as {@code login(actor)} with {@link #PASSWORD}. */
    public String login(Actor actor) {
        return known.entrySet().stream()
                .filter(it -> it.getValue().equals(actor))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    public Actor actor(Role role, int unit, String which) {
        var login = (role + "-" + unit + (which.isEmpty() ? "" : "-" + which))
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
        return known.computeIfAbsent(login, it -> enter(it, role, unit));
    }

    private Actor enter(String login, Role role, int unit) {
        return access.as(
                Access.system(),
                () -> transaction.execute(status -> {
                    trail.record(Entry.of("test.enter").on("account", login));
                    var id = jdbc.sql("""
                            insert into access.account (login, full_name, role, unit_id, password_hash)
                            values (:login, :name, :role, :unit, :hash) returning id
                            """)
                            .param("login", login)
                            .param("name", "Người thử " + login)
                            .param("role", role.name())
                            .param("unit", unit)
                            .param("hash", hash)
                            .query(Long.class)
                            .single();
                    return new Actor(id, "Người thử " + login, role, unit, "test", "127.0.0.1");
                }));
    }
}
