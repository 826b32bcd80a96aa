package vn.congly.matter;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code matter.event}: added, never changed. */
@Repository
class TimelineRows {

    private static final String ADD = """
            insert into matter.event (matter_id, at, kind, account_id, actor_name, detail, citation)
            select :matter, cast(e.at as timestamptz), e.kind, e.account, e.name, e.detail, e.citation
            from unnest(:at, :kind, :account, :name, :detail, :citation)
                 with ordinality as e (at, kind, account, name, detail, citation, place)
            order by e.place
            """;
    private static final String OF = """
            select at, kind, account_id, actor_name, detail, citation
            from matter.event
            where matter_id = :matter
            order by at, id
            """;

    private final JdbcClient jdbc;

    TimelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MatterId id, TimelineEvent event) {
        add(id, List.of(event));
    }

    void add(MatterId id, List<TimelineEvent> events) {
        jdbc.sql(ADD)
                .param("matter", id.value())
                .param("at", texts(events.stream().map(it -> it.at().toString()).toList()))
                .param("kind", texts(events.stream().map(TimelineEvent::kind).toList()))
                .param("account", events.stream().map(TimelineEvent::account).toArray(Long[]::new))
                .param(
                        "name",
                        texts(events.stream().map(TimelineEvent::actorName).toList()))
                .param(
                        "detail",
                        texts(events.stream().map(TimelineEvent::detail).toList()))
                .param(
                        "citation",
                        texts(events.stream().map(TimelineEvent::citation).toList()))
                .update();
    }

    /** Oldest first. */
    List<TimelineEvent> of(MatterId id) {
        return jdbc.sql(OF)
                .param("matter", id.value())
                .query((row, index) -> new TimelineEvent(
                        Sql.instant(row, "at"),
                        row.getString("kind"),
                        row.getLong("account_id"),
                        row.getString("actor_name"),
                        row.getString("detail"),
                        row.getString("citation")))
                .list();
    }

    private static String[] texts(List<String> texts) {
        return Sql.texts(texts);
    }
}
