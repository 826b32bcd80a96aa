package vn.congly.providers;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.geography.CommuneKey;

/** The rows of {@code providers}. */
@Component
class ProviderRows {

    private static final String COLUMNS = """
            select id, account_id, full_name, kind, grade, unit_id, card_number, card_from, card_until, fields, languages,
                   base_era, base_code, active_from, inactive_since, version
            from providers.provider
            """;

    private final JdbcClient sql;

    ProviderRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Provider> find(ProviderId id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(ProviderRows::provider)
                .optional();
    }

    Optional<Provider> ofAccount(long account) {
        return sql.sql(COLUMNS + "where account_id = :account")
                .param("account", account)
                .query(ProviderRows::provider)
                .optional();
    }

    Optional<Long> accountOf(String login) {
        return sql.sql("""
                        select a.id from access.account a
                        where a.login = :login and a.disabled_at is null
                          and a.role in ('PROVIDER', 'HEAD_OF_CENTRE', 'HEAD_OF_BRANCH')
                          and not exists (select from providers.provider p where p.account_id = a.id)
                        """)
                .param("login", login.toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional();
    }

    List<Provider> ofUnits(Collection<Integer> units) {
        return sql.sql(COLUMNS + "where unit_id = any (:units) order by unit_id, id")
                .param("units", array(units))
                .query(ProviderRows::provider)
                .list();
    }

    ProviderId insert(ProviderDraft it) {
        var id = sql.sql("""
                        insert into providers.provider (account_id, full_name, kind, grade, unit_id, card_number, card_from,
                            card_until, fields, languages, base_era, base_code, active_from)
                        values (:account, :name, :kind, :grade, :unit, :number, :from, :until, :fields, :languages, :era, :code,
                            :active)
                        returning id
                        """)
                .param("account", it.account().orElse(null))
                .param("name", it.fullName())
                .param("kind", it.kind().name())
                .param("grade", it.grade().orElse(null))
                .param("unit", it.unit())
                .param("number", it.card().number())
                .param("from", it.card().from())
                .param("until", it.card().until().orElse(null))
                .param("fields", it.fields().toArray(String[]::new))
                .param("languages", it.languages().toArray(String[]::new))
                .param("era", it.base().era().number())
                .param("code", it.base().code())
                .param("active", it.activeFrom())
                .query(Long.class)
                .single();
        return new ProviderId(id);
    }

    /** Whether the row still had this version and was changed. */
    boolean end(ProviderId id, int version, LocalDate since) {
        return sql.sql("""
                        update providers.provider set inactive_since = :since, version = version + 1
                        where id = :id and version = :version and inactive_since is null
                        """)
                        .param("since", since)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    long insertAbsence(ProviderId provider, LocalDate from, LocalDate until, AbsenceReason reason) {
        return sql.sql("""
                        insert into providers.absence (provider_id, from_day, until_day, reason)
                        values (:provider, :from, :until, :reason) returning id
                        """)
                .param("provider", provider.value())
                .param("from", from)
                .param("until", until)
                .param("reason", reason.name())
                .query(Long.class)
                .single();
    }

    /** Absences of the units' providers that are not over on a day. */
    List<Absence> absences(Collection<Integer> units, LocalDate day) {
        return sql.sql("""
                        select a.id, a.provider_id, a.from_day, a.until_day, a.reason
                        from providers.absence a join providers.provider p on p.id = a.provider_id
                        where p.unit_id = any (:units) and a.until_day >= :day
                        order by a.from_day, a.id
                        """)
                .param("units", array(units))
                .param("day", day)
                .query((rows, at) -> new Absence(
                        rows.getLong("id"),
                        new ProviderId(rows.getLong("provider_id")),
                        rows.getObject("from_day", LocalDate.class),
                        rows.getObject("until_day", LocalDate.class),
                        AbsenceReason.valueOf(rows.getString("reason"))))
                .list();
    }

    private static Integer[] array(Collection<Integer> units) {
        return units.toArray(Integer[]::new);
    }

    private static Provider provider(ResultSet rows, int index) throws SQLException {
        return new Provider(
                new ProviderId(rows.getLong("id")),
                Optional.ofNullable(rows.getObject("account_id", Long.class)),
                rows.getString("full_name"),
                ProviderKind.valueOf(rows.getString("kind")),
                Optional.ofNullable(rows.getObject("grade", Integer.class)),
                rows.getInt("unit_id"),
                new Card(
                        rows.getString("card_number"),
                        rows.getObject("card_from", LocalDate.class),
                        Optional.ofNullable(rows.getObject("card_until", LocalDate.class))),
                texts(rows.getArray("fields")),
                texts(rows.getArray("languages")),
                CommuneKey.of(rows.getInt("base_era"), rows.getString("base_code")),
                rows.getObject("active_from", LocalDate.class),
                Optional.ofNullable(rows.getObject("inactive_since", LocalDate.class)),
                rows.getInt("version"));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
