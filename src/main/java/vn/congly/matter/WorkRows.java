package vn.congly.matter;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code matter.work}. */
@Repository
class WorkRows {

    private static final String ADD = """
            insert into matter.work (matter_id, kind, began_at, hours, place, outcome, provider_id, account_id)
            values (:matter, :kind, :began, :hours, :place, :outcome, :provider, :account)
            returning id
            """;
    private static final String OF = """
            select id, kind, began_at, hours, place, outcome, provider_id, account_id
            from matter.work
            where matter_id = :matter
            order by began_at, id
            """;

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Step step, WorkDone work, long provider) {
        return jdbc.sql(ADD)
                .param("matter", step.matter().id().value())
                .param("kind", work.kind().name())
                .param("began", Sql.at(work.began()))
                .param("hours", work.hours())
                .param("place", work.place().strip())
                .param("outcome", work.outcome().strip())
                .param("provider", provider)
                .param("account", step.actor().account())
                .query(Long.class)
                .single();
    }

    List<WorkDone.Recorded> of(MatterId id) {
        return jdbc.sql(OF)
                .param("matter", id.value())
                .query((row, index) -> new WorkDone.Recorded(
                        row.getLong("id"),
                        new WorkDone(
                                WorkKind.valueOf(row.getString("kind")),
                                Sql.instant(row, "began_at"),
                                row.getBigDecimal("hours"),
                                row.getString("place"),
                                row.getString("outcome")),
                        row.getLong("provider_id"),
                        row.getLong("account_id")))
                .list();
    }
}
