package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code matter.hearing}. */
@Repository
class HearingRows {

    private static final String ADD = """
            insert into matter.hearing (matter_id, unit_id, provider_account, at, kind, place, body)
            values (:matter, :unit, :account, :at, :kind, :place, :body)
            returning id
            """;
    private static final String CANCEL = """
            update matter.hearing set cancelled_at = :at
            where id = :id and matter_id = :matter and cancelled_at is null
            """;
    private static final String GIVE = """
            update matter.hearing set provider_account = :account
            where matter_id = :matter and cancelled_at is null and at > now()
            """;
    private static final String COLUMNS = """
            select h.id, h.matter_id, m.code, m.beneficiary_name, m.provider_name, h.at, h.kind, h.place, h.body,
                   h.cancelled_at
            from matter.hearing h join matter.matter m on m.id = h.matter_id
            """;
    private static final String OF_MATTER = COLUMNS + "where h.matter_id = :matter order by h.at, h.id";
    private static final String OF_UNITS = COLUMNS + """
            where h.unit_id = any (:units) and h.at >= :from and h.at < :until and h.cancelled_at is null
            order by h.at, h.id limit :limit
            """;
    private static final String OF_ACCOUNT = COLUMNS + """
            where h.provider_account = :account and h.at >= :from and h.at < :until and h.cancelled_at is null
            order by h.at, h.id limit :limit
            """;
    private static final int LIMIT = 500;

    private final JdbcClient jdbc;

    HearingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Step step, HearingDay day) {
        return jdbc.sql(ADD)
                .param("matter", step.matter().id().value())
                .param("unit", step.matter().unit())
                .param("account", step.matter().providerAccount().orElse(null))
                .param("at", Sql.at(day.at()))
                .param("kind", day.kind().name())
                .param("place", day.place().strip())
                .param("body", day.body().strip())
                .query(Long.class)
                .single();
    }

    boolean cancel(Step step, long hearing) {
        return jdbc.sql(CANCEL)
                        .param("at", Sql.at(step.at()))
                        .param("id", hearing)
                        .param("matter", step.matter().id().value())
                        .update()
                == 1;
    }

    /** The days that are still to come are now this provider's. */
    void give(MatterId matter, Optional<Long> account) {
        jdbc.sql(GIVE)
                .param("account", account.orElse(null))
                .param("matter", matter.value())
                .update();
    }

    List<Hearing> of(MatterId matter) {
        return jdbc.sql(OF_MATTER)
                .param("matter", matter.value())
                .query(HearingRows::hearing)
                .list();
    }

    List<Hearing> ofUnits(Set<Integer> units, Instant from, Instant until) {
        return between(jdbc.sql(OF_UNITS).param("units", Sql.numbers(units)), from, until);
    }

    List<Hearing> ofAccount(long account, Instant from, Instant until) {
        return between(jdbc.sql(OF_ACCOUNT).param("account", account), from, until);
    }

    private static List<Hearing> between(JdbcClient.StatementSpec question, Instant from, Instant until) {
        return question.param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .param("limit", LIMIT)
                .query(HearingRows::hearing)
                .list();
    }

    private static Hearing hearing(ResultSet row, int index) throws SQLException {
        return new Hearing(
                row.getLong("id"),
                new MatterId(row.getLong("matter_id")),
                row.getString("code"),
                row.getString("beneficiary_name"),
                row.getString("provider_name"),
                new HearingDay(
                        Sql.instant(row, "at"),
                        HearingKind.valueOf(row.getString("kind")),
                        row.getString("place"),
                        row.getString("body")),
                Sql.optionalInstant(row, "cancelled_at"));
    }
}
