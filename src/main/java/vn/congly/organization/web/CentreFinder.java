package vn.congly.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.FoldedText;
import vn.congly.geography.Geography;
import vn.congly.geography.Province;
import vn.congly.organization.UnitKind;
import vn.congly.organization.Units;

/** What the page of centres shows: places that match a text, and who is competent in a place today. */
@Component
class CentreFinder {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST = 10;

    private final Geography geography;
    private final Units units;
    private final Clock clock;

    CentreFinder(Geography geography, Units units, Clock clock) {
        this.geography = geography;
        this.units = units;
        this.clock = clock;
    }

    /** Communes of today, then those of old that are not simply the same place under the same name. */
    List<Commune> matches(String text) {
        var young = geography.search(text, Era.SINCE_2025_07, MOST);
        var old = geography.search(text, Era.BEFORE_2025_07, MOST).stream().filter(it -> !sameAsOne(it, young));
        return Stream.concat(young.stream(), old).toList();
    }

    private boolean sameAsOne(Commune old, List<Commune> young) {
        var successors = geography.successors(old.key());
        return successors.size() == 1
                && young.stream()
                        .anyMatch(it -> it.key().equals(successors.getFirst().to())
                                && FoldedText.of(it.name()).equals(FoldedText.of(old.name())));
    }

    Optional<Commune> commune(String key) {
        return CommuneKey.read(key).flatMap(geography::commune);
    }

    /** The communes of today that the place is or was divided into, each with who is competent there. */
    List<PlaceFound> today(Commune commune) {
        return geography.at(commune.key(), day()).stream()
                .map(it -> new PlaceFound(it, units.competentFor(it.key(), day())))
                .toList();
    }

    List<ProvinceCentres> provinces() {
        return geography.provinces(Era.SINCE_2025_07).stream()
                .map(this::centresOf)
                .toList();
    }

    private ProvinceCentres centresOf(Province province) {
        var there = Stream.of(UnitKind.CENTRE, UnitKind.BRANCH)
                .flatMap(kind -> units.inBeing(kind, day()).stream())
                .filter(it -> geography.successor(it.province()).equals(province.key()))
                .toList();
        return new ProvinceCentres(province, there);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
