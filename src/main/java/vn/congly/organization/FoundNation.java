package vn.congly.organization;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Enters the sample nation's units, once: where any unit stands already, nothing is done. */
@Component
public class FoundNation {

    private static final String UNIT = """
            insert into organization.unit (id, kind, name, code_prefix, parent_id, province_era, province_code,
                                           address, phone, valid_from, valid_until)
            values (?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, nullif(?, '')::date)
            """;
    private static final String SUCCESSION = """
            insert into organization.succession (from_unit, to_unit, kind, effective, decision)
            values (?, ?, ?, ?, ?)
            """;
    private static final String TERRITORY = """
            insert into organization.territory (unit_id, era, province_code, commune_code)
            select ?, ?, ?, commune_code from regexp_split_to_table(?, ' ') as commune_code
            """;

    private final JdbcTemplate jdbc;
    private final NationRows rows;
    private final Units units;
    private final Trail trail;

    FoundNation(JdbcTemplate jdbc, NationRows rows, Units units, Trail trail) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.units = units;
        this.trail = trail;
    }

    /** True if the units were entered now; false if there were some. */
    @Transactional
    public boolean found() {
        if (!rows.isEmpty()) {
            return false;
        }
        jdbc.batchUpdate(
                UNIT, NationFiles.units().stream().map(FoundNation::values).toList());
        jdbc.batchUpdate(
                SUCCESSION,
                NationFiles.successions().stream().map(FoundNation::values).toList());
        jdbc.batchUpdate(
                TERRITORY,
                NationFiles.territories().stream().map(FoundNation::values).toList());
        trail.record(Entry.of("nation.found").on("nation", "sample"));
        units.refresh();
        return true;
    }

    private static Object[] values(Unit unit) {
        return new Object[] {
            unit.id(),
            unit.kind().name(),
            unit.name(),
            unit.codePrefix(),
            unit.parent().orElse(0),
            unit.province().era().number(),
            unit.province().code(),
            unit.address(),
            unit.phone(),
            unit.validFrom(),
            unit.validUntil().map(Object::toString).orElse("")
        };
    }

    private static Object[] values(Succession it) {
        return new Object[] {it.from(), it.to(), it.kind().name(), it.effective(), it.decision()};
    }

    private static Object[] values(Territory it) {
        return new Object[] {
            it.unit(), it.province().era().number(), it.province().code(), String.join(" ", it.communes())
        };
    }
}
