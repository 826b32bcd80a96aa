package vn.congly.matter.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterState;
import vn.congly.organization.Units;

/** Reads the head of a case. */
@Component
class CaseHeads {

    private final JdbcClient jdbc;
    private final Units units;

    CaseHeads(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Optional<CaseHead> find(long id) {
        return jdbc.sql("""
                        select m.id, m.version, m.code, m.request_id, m.unit_id, m.form, m.year, m.number, m.accepted_at,
                               m.at_once_ground, m.state, m.beneficiary_name, m.field, m.summary, m.stage, m.procedural_role,
                               m.custody, m.categories, m.primary_category, m.provider_id, m.provider_account,
                               m.provider_name, m.provider_kind, m.ended_at, m.ending, m.ending_ground,
                               m.handed_over_at
                          from matter.matter m
                         where m.id = :id
                        """).param("id", id).query((row, line) -> head(row)).optional();
    }

    private CaseHead head(ResultSet row) throws SQLException {
        return new CaseHead(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("code"),
                row.getLong("request_id"),
                row.getInt("unit_id"),
                units.required(row.getInt("unit_id")).name(),
                FormOfAid.valueOf(row.getString("form")),
                row.getInt("year"),
                row.getInt("number"),
                Columns.instant(row, "accepted_at"),
                row.getString("at_once_ground"),
                MatterState.valueOf(row.getString("state")),
                row.getString("beneficiary_name"),
                row.getString("field"),
                row.getString("summary"),
                row.getString("stage"),
                row.getString("procedural_role"),
                row.getString("custody"),
                List.of((String[]) row.getArray("categories").getArray()),
                row.getString("primary_category"),
                Columns.maybeLong(row, "provider_id"),
                Columns.maybeLong(row, "provider_account"),
                Columns.maybeText(row, "provider_name"),
                Columns.maybeText(row, "provider_kind").orElse(""),
                Columns.maybeInstant(row, "ended_at"),
                Columns.maybeText(row, "ending").orElse(""),
                row.getString("ending_ground"),
                Columns.maybeInstant(row, "handed_over_at"));
    }
}
