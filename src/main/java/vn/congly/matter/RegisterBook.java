package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.intake.FormOfAid;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Sổ thụ lý, theo dõi vụ việc: the entries of a unit, a form of aid and a year in the order of their numbers. */
@Component
public class RegisterBook {

    /** @param last the book's last number; 0 while it is empty */
    public record Page(List<RegisterLine> lines, int number, int pages, int last) {}

    private static final int LINES = 50;
    private static final String LAST = """
            select coalesce(max(number), 0) from matter.matter where unit_id = :unit and form = :form and year = :year
            """;
    private static final String READ = """
            select number, id, code, accepted_at, beneficiary_name, sex, ethnicity, categories, field, summary,
                   at_once_ground, provider_name, state, ended_at, ending
            from matter.matter
            where unit_id = :unit and form = :form and year = :year and number > :from and number <= :until
            order by number
            """;

    private final Access access;
    private final JdbcClient jdbc;
    private final Trail trail;

    RegisterBook(Access access, JdbcClient jdbc, Trail trail) {
        this.access = access;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** @param page from 1 */
    @Transactional
    public Page page(int unit, FormOfAid form, int year, int page) {
        access.require(Act.OPEN_REGISTER, unit);
        int last = book(LAST, unit, form, year).query(Integer.class).single();
        int pages = Math.max(1, (last + LINES - 1) / LINES);
        int shown = Math.clamp(page, 1, pages);
        var lines = book(READ, unit, form, year)
                .param("from", (shown - 1) * LINES)
                .param("until", shown * LINES)
                .query(RegisterBook::line)
                .list();
        trail.record(Entry.of("register.open")
                .on("register", unit + "." + form.abbreviation() + "." + year)
                .in(unit)
                .with("page", shown));
        return new Page(lines, shown, pages, last);
    }

    private JdbcClient.StatementSpec book(String sql, int unit, FormOfAid form, int year) {
        return jdbc.sql(sql).param("unit", unit).param("form", form.name()).param("year", year);
    }

    private static RegisterLine line(ResultSet row, int index) throws SQLException {
        return new RegisterLine(
                row.getInt("number"),
                new MatterId(row.getLong("id")),
                row.getString("code"),
                Sql.instant(row, "accepted_at"),
                row.getString("beneficiary_name"),
                row.getString("sex"),
                row.getString("ethnicity"),
                Sql.texts(row, "categories"),
                row.getString("field"),
                row.getString("summary"),
                row.getString("at_once_ground"),
                row.getString("provider_name"),
                MatterState.valueOf(row.getString("state")),
                Sql.optionalInstant(row, "ended_at"),
                Optional.ofNullable(row.getString("ending")).map(Ending::valueOf));
    }
}
