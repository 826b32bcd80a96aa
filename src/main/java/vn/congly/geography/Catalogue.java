package vn.congly.geography;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The places of both eras as first named, with their later renamings and other spellings. */
final class Catalogue {

    final Map<ProvinceKey, Province> provinces = new LinkedHashMap<>();
    final Map<CommuneKey, Commune> communes = new LinkedHashMap<>(20_000);
    final Map<CommuneKey, String> spellings = new HashMap<>();
    final Map<CommuneKey, Renaming> communeRenamings = new HashMap<>();
    final Map<ProvinceKey, Renaming> provinceRenamings = new HashMap<>();
    final Map<CommuneKey, String> islandDistricts = new HashMap<>();

    private final Map<String, String[]> districts = new HashMap<>();

    Catalogue() {
        PlaceFiles.rows("provinces-2024").forEach(this::oldProvince);
        PlaceFiles.rows("provinces-2025").forEach(this::newProvince);
        PlaceFiles.rows("districts-2024").forEach(row -> districts.put(row[0], row));
        PlaceFiles.rows("communes-2024").forEach(this::oldCommune);
        PlaceFiles.rows("communes-2025").forEach(this::newCommune);
        PlaceFiles.rows("island-districts").forEach(this::islandDistrict);
        PlaceFiles.rows("changes-since-2025-07").forEach(this::renaming);
    }

    private void oldProvince(String[] row) {
        var key = new ProvinceKey(Era.BEFORE_2025_07, row[0]);
        provinces.put(key, province(key, row, 0, Optional.empty()));
    }

    private void newProvince(String[] row) {
        var key = new ProvinceKey(Era.SINCE_2025_07, row[0]);
        var centre = new ProvinceKey(Era.BEFORE_2025_07, row[4]);
        provinces.put(key, province(key, row, Long.parseLong(row[3]), Optional.of(centre)));
    }

    private static Province province(ProvinceKey key, String[] row, long inhabitants, Optional<ProvinceKey> centre) {
        var kind = PlaceKind.of(row[1]);
        return new Province(key, kind, row[2], kind.fullName(row[2]), inhabitants, centre);
    }

    private void oldCommune(String[] row) {
        var key = new CommuneKey(Era.BEFORE_2025_07, row[0]);
        var district = district(row[3]);
        add(key, row, district[3], Optional.of(districtName(row[3])));
        if (row.length > 4) {
            spellings.put(key, row[4]);
        }
    }

    private void newCommune(String[] row) {
        add(new CommuneKey(Era.SINCE_2025_07, row[0]), row, row[3], Optional.empty());
    }

    private void add(CommuneKey key, String[] row, String provinceCode, Optional<String> district) {
        var kind = PlaceKind.of(row[1]);
        var province = provinces.get(new ProvinceKey(key.era(), provinceCode));
        if (province == null) {
            throw new IllegalStateException("Commune " + key.text() + " lies in no province");
        }
        communes.put(
                key, new Commune(key, kind, row[2], kind.fullName(row[2]), provinceCode, province.name(), district));
    }

    private String[] district(String code) {
        return Optional.ofNullable(districts.get(code))
                .orElseThrow(() -> new IllegalStateException("No district of old has the code " + code));
    }

    private String districtName(String code) {
        var row = district(code);
        return PlaceKind.of(row[1]).fullName(row[2]);
    }

    private void islandDistrict(String[] row) {
        islandDistricts.put(new CommuneKey(Era.SINCE_2025_07, row[1]), districtName(row[0]));
    }

    private void renaming(String[] row) {
        var change = new Renaming(LocalDate.parse(row[0]), PlaceKind.of(row[3]), row[4]);
        switch (row[1]) {
            case "province" -> provinceRenamings.put(new ProvinceKey(Era.SINCE_2025_07, row[2]), change);
            case "commune" -> communeRenamings.put(new CommuneKey(Era.SINCE_2025_07, row[2]), change);
            default -> throw new IllegalStateException("No level of places is called " + row[1]);
        }
    }

    /** From, to, share of the inhabitants; of the 10,035 old communes, as the state's table has them. */
    static List<Succession> successions() {
        return PlaceFiles.rows("commune-successions").stream()
                .flatMap(row -> IntStream.range(1, row.length).mapToObj(at -> succession(row, at)))
                .toList();
    }

    private static Succession succession(String[] row, int at) {
        var from = new CommuneKey(Era.BEFORE_2025_07, row[0]);
        var to = new CommuneKey(Era.SINCE_2025_07, row[at].substring(0, 5));
        boolean whole = row.length == 2;
        return new Succession(from, to, whole, whole ? Population.ALL : Population.of(row[at].substring(6)));
    }
}
