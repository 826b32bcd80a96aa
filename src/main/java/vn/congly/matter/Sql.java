package vn.congly.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.CommuneKey;

/** Java's values as PostgreSQL's driver takes and gives them. */
final class Sql {

    private Sql() {}

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<Long> optionalLong(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static Optional<CommuneKey> commune(ResultSet row) throws SQLException {
        var code = Optional.ofNullable(row.getString("place_code"));
        var era = row.getInt("place_era");
        return code.map(it -> CommuneKey.of(era, it));
    }

    static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    static Integer[] numbers(Collection<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }
}
