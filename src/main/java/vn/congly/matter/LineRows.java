package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.intake.FormOfAid;

/** Reads cases as lines of a list. */
@Repository
class LineRows {

    private static final String COLUMNS = """
            select id, code, unit_id, state, form, field, primary_category, beneficiary_name, provider_name, accepted_at,
                   ended_at, ending
            from matter.matter
            """;
    private static final String OF_UNITS = COLUMNS + "where unit_id = any (:units)";
    private static final String OF_ACCOUNT = COLUMNS + "where provider_account = :account";
    private static final String OF_IDS = COLUMNS + "where id = any (:ids) order by id desc";

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MatterLine> ofUnits(Set<Integer> units, MatterFilter filter, Optional<Long> after, int limit) {
        var question = jdbc.sql(OF_UNITS + conditions(filter, after)).param("units", Sql.numbers(units));
        return lines(question, filter, after, limit);
    }

    List<MatterLine> ofAccount(long account, MatterFilter filter, Optional<Long> after, int limit) {
        var question = jdbc.sql(OF_ACCOUNT + conditions(filter, after)).param("account", account);
        return lines(question, filter, after, limit);
    }

    /** Newest first. */
    List<MatterLine> of(Collection<Long> ids) {
        return jdbc.sql(OF_IDS)
                .param("ids", ids.toArray(Long[]::new))
                .query(LineRows::line)
                .list();
    }

    /** Only conditions that were asked, so that the planner sees the simple question; all values are parameters. */
    private static String conditions(MatterFilter filter, Optional<Long> after) {
        var sql = new StringBuilder();
        filter.state().ifPresent(it -> sql.append(" and state = :state"));
        filter.form().ifPresent(it -> sql.append(" and form = :form"));
        filter.field().ifPresent(it -> sql.append(" and field = :field"));
        after.ifPresent(it -> sql.append(" and id < :after"));
        return sql.append(" order by id desc limit :limit").toString();
    }

    private static List<MatterLine> lines(
            JdbcClient.StatementSpec question, MatterFilter filter, Optional<Long> after, int limit) {
        filter.state().ifPresent(it -> question.param("state", it.name()));
        filter.form().ifPresent(it -> question.param("form", it.name()));
        filter.field().ifPresent(it -> question.param("field", it));
        after.ifPresent(it -> question.param("after", it));
        return question.param("limit", limit).query(LineRows::line).list();
    }

    static MatterLine line(ResultSet row, int index) throws SQLException {
        return new MatterLine(
                new MatterId(row.getLong("id")),
                row.getString("code"),
                row.getInt("unit_id"),
                MatterState.valueOf(row.getString("state")),
                FormOfAid.valueOf(row.getString("form")),
                row.getString("field"),
                row.getString("primary_category"),
                row.getString("beneficiary_name"),
                row.getString("provider_name"),
                Sql.instant(row, "accepted_at"),
                Sql.optionalInstant(row, "ended_at"),
                Optional.ofNullable(row.getString("ending")).map(Ending::valueOf));
    }
}
