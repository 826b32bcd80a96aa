package vn.congly.rules.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistakes;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;
import vn.congly.geography.Population;
import vn.congly.geography.Succession;
import vn.congly.law.Deadlines;

/** {@code GET /api/v1/geography/communes/{era}/{code}?on=}: a code and a day in; the communes of that day out. */
@RestController
class GeographyApi {

    private static final Pattern CODE = Pattern.compile("[0-9]{5}");

    private final Geography geography;
    private final Clock clock;

    GeographyApi(Geography geography, Clock clock) {
        this.geography = geography;
        this.clock = clock;
    }

    record Place(
            String key,
            int era,
            String code,
            String name,
            String fullName,
            String provinceCode,
            String province,
            @Nullable String district,
            String label) {

        static Place of(Commune commune) {
            return new Place(
                    commune.key().text(),
                    commune.key().era().number(),
                    commune.key().code(),
                    commune.name(),
                    commune.fullName(),
                    commune.provinceCode(),
                    commune.provinceName(),
                    commune.district().orElse(null),
                    commune.label());
        }
    }

    /** One commune that takes the old one or a part of it; population says how many of its people went there. */
    record Part(String to, boolean whole, Population population) {

        static Part of(Succession succession) {
            return new Part(succession.to().text(), succession.whole(), succession.population());
        }
    }

    /** @param communes what the commune is on the day: several if it was divided, and then the address decides */
    record Answer(Place asked, LocalDate on, List<Place> communes, List<Part> successions) {}

    @GetMapping("/api/v1/geography/communes/{era}/{code}")
    Answer commune(
            @PathVariable String era,
            @PathVariable String code,
            @RequestParam(name = "on", defaultValue = "") String day) {
        var mistakes = new Mistakes();
        mistakes.require(era.equals("2024") || era.equals("2025"), "era", "rules.era.unknown", era);
        mistakes.require(CODE.matcher(code).matches(), "code", "rules.code.digits", code);
        var on = mistakes.day("on", day);
        mistakes.throwIfAny();
        var key = CommuneKey.of(Integer.parseInt(era), code);
        var commune = found(geography.commune(key), key);
        var asked = on.orElseGet(() -> Deadlines.dayOf(clock.instant()));
        return new Answer(
                Place.of(commune),
                asked,
                geography.at(key, asked).stream().map(Place::of).toList(),
                geography.successors(key).stream().map(Part::of).toList());
    }

    private static Commune found(Optional<Commune> commune, CommuneKey key) {
        return commune.orElseThrow(() -> new BadInput("code", "rules.commune.unknown", key.text()));
    }
}
