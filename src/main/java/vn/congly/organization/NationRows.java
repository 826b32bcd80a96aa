package vn.congly.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congly.geography.ProvinceKey;

/** Reads the units, a few hundred rows, with what became of them and where they are competent. */
@Repository
class NationRows {

    private static final String UNITS = """
            select id, kind, name, code_prefix, parent_id, province_era, province_code, address, phone,
                   valid_from, valid_until
            from organization.unit
            """;
    private static final String SUCCESSIONS = """
            select from_unit, to_unit, kind, effective, decision
            from organization.succession
            """;
    private static final String TERRITORIES = """
            select unit_id, era, province_code, string_agg(commune_code, ' ' order by commune_code) as communes
            from organization.territory
            group by unit_id, era, province_code
            """;

    private final JdbcClient jdbc;

    NationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Nation read() {
        var units = jdbc.sql(UNITS).query(NationRows::unit).list();
        var successions = jdbc.sql(SUCCESSIONS).query(NationRows::succession).list();
        return new Nation(
                units,
                successions,
                jdbc.sql(TERRITORIES).query(NationRows::territory).list());
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from organization.unit)")
                .query(Boolean.class)
                .single();
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(
                row.getInt("id"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("code_prefix"),
                Optional.ofNullable(row.getObject("parent_id", Integer.class)),
                ProvinceKey.of(row.getInt("province_era"), row.getString("province_code")),
                row.getString("address"),
                row.getString("phone"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }

    private static Succession succession(ResultSet row, int index) throws SQLException {
        return new Succession(
                row.getInt("from_unit"),
                row.getInt("to_unit"),
                SuccessionKind.valueOf(row.getString("kind")),
                row.getObject("effective", LocalDate.class),
                row.getString("decision"));
    }

    private static Territory territory(ResultSet row, int index) throws SQLException {
        var communes = row.getString("communes");
        return new Territory(
                row.getInt("unit_id"),
                ProvinceKey.of(row.getInt("era"), row.getString("province_code")),
                communes.isBlank()
                        ? Set.of()
                        : new TreeSet<>(List.of(communes.strip().split(" "))));
    }
}
