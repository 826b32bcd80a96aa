package vn.congly.organization;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.congly.geography.ProvinceKey;

/** The sample nation's units as files of the program. Names and numbers follow a rule, see docs/decisions/units.md. */
final class NationFiles {

    private NationFiles() {}

    static Nation nation() {
        return new Nation(units(), successions(), territories());
    }

    static List<Unit> units() {
        return rows("units.csv", NationFiles::unit);
    }

    static List<Succession> successions() {
        return rows(
                "successions.csv",
                row -> new Succession(
                        number(row, "from_unit"),
                        number(row, "to_unit"),
                        SuccessionKind.valueOf(row.getField("kind")),
                        LocalDate.parse(row.getField("effective")),
                        row.getField("decision")));
    }

    static List<Territory> territories() {
        return rows(
                "territories.csv",
                row -> new Territory(number(row, "unit_id"), province(row, "era"), communes(row.getField("communes"))));
    }

    private static Unit unit(NamedCsvRecord row) {
        return new Unit(
                number(row, "id"),
                UnitKind.valueOf(row.getField("kind")),
                row.getField("name"),
                row.getField("code_prefix"),
                filled(row, "parent_id").map(Integer::valueOf),
                province(row, "province_era"),
                row.getField("address"),
                row.getField("phone"),
                LocalDate.parse(row.getField("valid_from")),
                filled(row, "valid_until").map(LocalDate::parse));
    }

    private static Set<String> communes(String listed) {
        return listed.isEmpty() ? Set.of() : new TreeSet<>(List.of(listed.split(" ")));
    }

    private static ProvinceKey province(NamedCsvRecord row, String era) {
        return ProvinceKey.of(number(row, era), row.getField("province_code"));
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static Optional<String> filled(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isEmpty());
    }

    private static <T> List<T> rows(String name, Function<NamedCsvRecord, T> read) {
        var stream = NationFiles.class.getResourceAsStream("/organization/" + name);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its list of units " + name);
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(read).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
