package vn.congly.geography;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The administrative units of both eras, in memory. Names are those of the end of the era, as far as known (27/08/2026),
 * unless a day is given. Sources: Cục Thống kê (NSO), QĐ 19/2025/QĐ-TTg, NQ 202/2025/QH15, NQ 1654–1687/NQ-UBTVQH15.
 */
public final class Geography {

    private final Map<ProvinceKey, Province> firstProvinces;
    private final Map<ProvinceKey, Province> provinces = new LinkedHashMap<>();
    private final Map<ProvinceKey, Renaming> provinceRenamings;
    private final Map<CommuneKey, Commune> firstCommunes;
    private final Map<CommuneKey, Commune> communes = new LinkedHashMap<>(20_000);
    private final Map<CommuneKey, Renaming> communeRenamings;
    private final Map<CommuneKey, String> islandDistricts;
    private final Map<ProvinceKey, List<Commune>> byProvince;
    private final Map<CommuneKey, List<Succession>> successors;
    private final Map<CommuneKey, List<Succession>> predecessors;
    private final Map<ProvinceKey, ProvinceKey> provinceSuccessors;
    /** Folding 13,000 names takes a while that a start need not wait for. */
    private final CompletableFuture<CommuneSearch> search;

    private Geography(Catalogue all, List<Succession> successions) {
        firstProvinces = all.provinces;
        provinceRenamings = all.provinceRenamings;
        firstCommunes = all.communes;
        communeRenamings = all.communeRenamings;
        islandDistricts = all.islandDistricts;
        firstProvinces.forEach((key, first) -> provinces.put(key, on(first, LocalDate.MAX)));
        firstCommunes.forEach((key, first) -> communes.put(key, on(first, LocalDate.MAX)));
        byProvince = communes.values().stream().collect(Collectors.groupingBy(Commune::province));
        successors = successions.stream().collect(Collectors.groupingBy(Succession::from));
        predecessors = successions.stream().collect(Collectors.groupingBy(Succession::to));
        provinceSuccessors = PlaceFiles.rows("province-successions").stream()
                .collect(Collectors.toMap(
                        row -> new ProvinceKey(Era.BEFORE_2025_07, row[0]),
                        row -> new ProvinceKey(Era.SINCE_2025_07, row[1])));
        search = CompletableFuture.supplyAsync(() -> new CommuneSearch(communes.values(), all.spellings));
    }

    /** Reads the lists out of the program itself. */
    public static Geography load() {
        return new Geography(new Catalogue(), Catalogue.successions());
    }

    public Optional<Commune> commune(CommuneKey key) {
        return Optional.ofNullable(communes.get(key));
    }

    /** The commune, or {@link UnknownPlace}. */
    public Commune required(CommuneKey key) {
        return commune(key).orElseThrow(() -> new UnknownPlace("commune " + key.text()));
    }

    public Optional<Province> province(ProvinceKey key) {
        return Optional.ofNullable(provinces.get(key));
    }

    /** The province, or {@link UnknownPlace}. */
    public Province required(ProvinceKey key) {
        return province(key)
                .orElseThrow(() -> new UnknownPlace(
                        "province " + key.code() + " of " + key.era().number()));
    }

    /** All provinces of an era, by code. */
    public List<Province> provinces(Era era) {
        return provinces.values().stream()
                .filter(it -> it.key().era() == era)
                .sorted(Comparator.comparing(it -> it.key().code()))
                .toList();
    }

    /** All communes of an era, by code. */
    public List<Commune> communes(Era era) {
        return communes.values().stream().filter(it -> it.key().era() == era).toList();
    }

    public List<Commune> communesOf(ProvinceKey province) {
        return List.copyOf(byProvince.getOrDefault(province, List.of()));
    }

    /** What became of an old commune; empty for a new one. */
    public List<Succession> successors(CommuneKey old) {
        return List.copyOf(successors.getOrDefault(old, List.of()));
    }

    /** What a new commune was made of; empty for an old one, and for the five island districts. */
    public List<Succession> predecessors(CommuneKey young) {
        return List.copyOf(predecessors.getOrDefault(young, List.of()));
    }

    /** The province that took an old one whole; a new province is its own. */
    public ProvinceKey successor(ProvinceKey province) {
        return provinceSuccessors.getOrDefault(province, province);
    }

    /** The old provinces that a new one was made of. */
    public List<Province> predecessors(ProvinceKey young) {
        return provinces(Era.BEFORE_2025_07).stream()
                .filter(it -> successor(it.key()).equals(young))
                .toList();
    }

    /** The island district of old that had no communes and became this special zone whole. */
    public Optional<String> islandDistrict(CommuneKey young) {
        return Optional.ofNullable(islandDistricts.get(young));
    }

    /**
     * The communes that this one is on a day, under the names of that day. A split commune gives all its parts but those
     * of land alone: the address, or the person, decides.
     */
    public List<Commune> at(CommuneKey key, LocalDate day) {
        return related(key, Era.on(day))
                .map(it -> Optional.ofNullable(firstCommunes.get(it)))
                .flatMap(Optional::stream)
                .map(first -> on(first, day))
                .toList();
    }

    private Stream<CommuneKey> related(CommuneKey key, Era era) {
        if (key.era() == era) {
            return Stream.of(key);
        }
        return switch (era) {
            case SINCE_2025_07 -> peopled(successors(key)).map(Succession::to);
            case BEFORE_2025_07 -> peopled(predecessors(key)).map(Succession::from);
        };
    }

    private static Stream<Succession> peopled(List<Succession> successions) {
        return successions.stream().filter(it -> it.population() != Population.NONE);
    }

    /** The province under its name of a day of its own era. */
    public Province at(ProvinceKey key, LocalDate day) {
        required(key);
        return Optional.ofNullable(firstProvinces.get(key))
                .map(first -> on(first, day))
                .orElseThrow();
    }

    /** Communes of an era by name, other spellings too, marks not needed; names that begin so come first. */
    public List<Commune> search(String text, Era era, int limit) {
        return search.join().find(text, era, limit);
    }

    private Commune on(Commune first, LocalDate day) {
        return Optional.ofNullable(communeRenamings.get(first.key()))
                .filter(change -> !day.isBefore(change.from()))
                .map(change -> first.renamed(change.kind(), change.name()))
                .orElse(first);
    }

    private Province on(Province first, LocalDate day) {
        return Optional.ofNullable(provinceRenamings.get(first.key()))
                .filter(change -> !day.isBefore(change.from()))
                .map(change -> first.renamed(change.kind(), change.name()))
                .orElse(first);
    }
}
