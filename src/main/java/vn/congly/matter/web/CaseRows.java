package vn.congly.matter.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the parts of a case: its course, clocks, people, work and appointments. */
@Component
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Event(Instant at, String kind, String detail, String citation, String actor) {}

    record Party(String side, String name) {}

    record Work(Instant began, BigDecimal hours, String kind, String place, String outcome) {}

    record Hearing(long id, Instant at, String kind, String place, String body, boolean cancelled) {}

    List<Event> events(long matter) {
        return jdbc.sql("""
                        select at, kind, detail, citation, actor_name from matter.event
                         where matter_id = :matter order by at desc, id desc
                        """)
                .param("matter", matter)
                .query((row, line) -> new Event(
                        Columns.instant(row, "at"),
                        row.getString("kind"),
                        row.getString("detail"),
                        row.getString("citation"),
                        row.getString("actor_name")))
                .list();
    }

    /** Running ones first, by when they run out; then the stopped ones, latest first. */
    List<RunningClock> clocks(long matter) {
        return jdbc.sql("""
                        select rule, citation, started_at, due_at, stopped_at from matter.clock
                         where matter_id = :matter
                         order by stopped_at is not null, case when stopped_at is null then due_at end, stopped_at desc
                        """)
                .param("matter", matter)
                .query((row, line) -> new RunningClock(
                        row.getString("rule"),
                        row.getString("citation"),
                        Columns.instant(row, "started_at"),
                        Columns.instant(row, "due_at"),
                        Columns.maybeInstant(row, "stopped_at")))
                .list();
    }

    List<Party> parties(long matter) {
        return jdbc.sql("select side, full_name from matter.party where matter_id = :matter order by ordinal")
                .param("matter", matter)
                .query((row, line) -> new Party(row.getString("side"), row.getString("full_name")))
                .list();
    }

    /** People of these cases other than the beneficiary, whose folded name holds the text. */
    Map<Long, List<Party>> named(List<Long> matters, String folded) {
        record Found(long matter, Party party) {}
        return jdbc
                .sql("""
                        select matter_id, side, full_name from matter.party
                         where matter_id = any(:matters) and side <> 'BENEFICIARY' and strpos(folded_name, :name) > 0
                         order by matter_id, ordinal
                        """)
                .param("matters", matters.toArray(Long[]::new))
                .param("name", folded)
                .query((row, line) -> new Found(
                        row.getLong("matter_id"), new Party(row.getString("side"), row.getString("full_name"))))
                .stream()
                .collect(Collectors.groupingBy(Found::matter, Collectors.mapping(Found::party, Collectors.toList())));
    }

    List<Work> work(long matter) {
        return jdbc.sql("""
                        select w.began_at, w.hours, w.kind, w.place, w.outcome
                          from matter.work w
                         where w.matter_id = :matter order by w.began_at desc, w.id desc
                        """)
                .param("matter", matter)
                .query((row, line) -> new Work(
                        Columns.instant(row, "began_at"),
                        row.getBigDecimal("hours"),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getString("outcome")))
                .list();
    }

    List<Hearing> hearings(long matter) {
        return jdbc.sql("""
                        select id, at, kind, place, body, cancelled_at from matter.hearing
                         where matter_id = :matter order by at desc, id desc
                        """)
                .param("matter", matter)
                .query((row, line) -> new Hearing(
                        row.getLong("id"),
                        Columns.instant(row, "at"),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getString("body"),
                        row.getObject("cancelled_at") != null))
                .list();
    }

    /** Age in full years on the day of acceptance, where the birth is known. */
    Optional<Integer> ageAtAcceptance(long matter) {
        return jdbc.sql("""
                        select coalesce(extract(year from age((m.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date, p.birth_date)),
                                        m.year - p.birth_year)::bigint age
                          from matter.matter m join people.person p on p.id = m.beneficiary_id where m.id = :matter
                        """)
                .param("matter", matter)
                .query((row, line) -> Columns.maybeLong(row, "age").map(Long::intValue))
                .optional()
                .flatMap(it -> it);
    }
}
