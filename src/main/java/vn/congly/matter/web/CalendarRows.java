package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the calendar of appointments. */
@Component
class CalendarRows {

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HearingRow> between(Scope scope, Instant from, Instant until, int most) {
        return jdbc.sql("""
                        select m.id, m.code, m.beneficiary_name, h.at, h.kind, h.place, h.body, m.provider_name
                          from %s cross join lateral (
                               select h.id, h.matter_id, h.at, h.kind, h.place, h.body from matter.hearing h
                                where h.cancelled_at is null and h.at >= :from and h.at < :until and %s
                                order by h.at, h.id limit :most) h
                          join matter.matter m on m.id = h.matter_id
                         order by h.at, h.id limit :most
                        """.formatted(scope.each(), scope.ofEach("h")))
                .params(scope.values())
                .param("from", Columns.of(from))
                .param("until", Columns.of(until))
                .param("most", most)
                .query((row, line) -> new HearingRow(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("beneficiary_name"),
                        Columns.instant(row, "at"),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getString("body"),
                        Columns.maybeText(row, "provider_name")))
                .list();
    }
}
