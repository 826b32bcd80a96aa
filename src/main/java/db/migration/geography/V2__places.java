package db.migration.geography;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;
import vn.congly.geography.Commune;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.geography.Province;
import vn.congly.geography.Succession;

/**
 * Copies the program's lists of places into the database, beside the SQL migrations of the room as Flyway looks for it
 * here. A later change of the lists needs a later migration.
 */
public class V2__places extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var places = Geography.load();
        var connection = context.getConnection();
        copy(connection, "province (era, code, name, full_name, successor_code)", provinces(places));
        copy(connection, "commune (era, code, full_name, district, province_code)", communes(places));
        copy(connection, "succession (from_code, to_code, whole, population)", successions(places));
    }

    private static Stream<String> provinces(Geography places) {
        Function<Province, String> line = it -> String.join(
                "\t",
                Integer.toString(it.key().era().number()),
                it.key().code(),
                it.name(),
                it.fullName(),
                places.successor(it.key()).code());
        return Stream.of(Era.values())
                .flatMap(era -> places.provinces(era).stream())
                .map(line);
    }

    private static Stream<String> communes(Geography places) {
        Function<Commune, String> line = it -> String.join(
                "\t",
                Integer.toString(it.key().era().number()),
                it.key().code(),
                it.fullName(),
                it.district().orElse("\\N"),
                it.provinceCode());
        return Stream.of(Era.values())
                .flatMap(era -> places.communes(era).stream())
                .map(line);
    }

    private static Stream<String> successions(Geography places) {
        Function<Succession, String> line = it -> String.join(
                "\t",
                it.from().code(),
                it.to().code(),
                Boolean.toString(it.whole()),
                it.population().name());
        return places.communes(Era.BEFORE_2025_07).stream()
                .flatMap(it -> places.successors(it.key()).stream())
                .map(line);
    }

    private static void copy(Connection connection, String table, Stream<String> lines)
            throws SQLException, IOException {
        var text = lines.collect(Collectors.joining("\n"));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy geography." + table + " from stdin", new StringReader(text + "\n"));
    }
}
