package vn.congly.matter.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a register book: unit, form and year; numbers follow each other without gaps. */
@Component
class BookRows {

    private final JdbcClient jdbc;

    BookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Book(int unit, String form, int year, int last) {}

    /** The books of a unit, newest year first. */
    List<Book> books(int unit) {
        return jdbc.sql("""
                        select unit_id, form, year, last from matter.series
                         where unit_id = :unit order by year desc, form
                        """)
                .param("unit", unit)
                .query((row, line) ->
                        new Book(row.getInt("unit_id"), row.getString("form"), row.getInt("year"), row.getInt("last")))
                .list();
    }

    List<RegisterLine> lines(int unit, String form, int year, int from, int until) {
        return jdbc.sql("""
                        select m.id, m.number, m.code, m.accepted_at, m.beneficiary_name, m.categories, m.field, m.state,
                               m.ended_at, m.ending, m.provider_name
                          from matter.matter m
                         where m.unit_id = :unit and m.form = :form and m.year = :year and m.number between :from and :until
                         order by m.number
                        """)
                .param("unit", unit)
                .param("form", form)
                .param("year", year)
                .param("from", from)
                .param("until", until)
                .query((row, line) -> new RegisterLine(
                        row.getLong("id"),
                        row.getInt("number"),
                        row.getString("code"),
                        Columns.instant(row, "accepted_at"),
                        row.getString("beneficiary_name"),
                        List.of((String[]) row.getArray("categories").getArray()),
                        row.getString("field"),
                        Columns.maybeText(row, "provider_name"),
                        row.getString("state"),
                        Columns.maybeInstant(row, "ended_at"),
                        Columns.maybeText(row, "ending").orElse("")))
                .list();
    }
}
