package vn.congly.assignment;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;

/** How far a provider sits from the person, by the communes of the day; nearest first. */
enum Nearness {
    SAME_COMMUNE,
    SAME_PROVINCE,
    ELSEWHERE,
    UNKNOWN;

    static Nearness between(Geography places, Optional<CommuneKey> person, CommuneKey provider, LocalDate day) {
        return person.map(it -> between(places, it, provider, day)).orElse(UNKNOWN);
    }

    private static Nearness between(Geography places, CommuneKey person, CommuneKey provider, LocalDate day) {
        var home = places.at(person, day);
        var seat = places.at(provider, day);
        if (home.stream().anyMatch(seat::contains)) {
            return SAME_COMMUNE;
        }
        var provinces = seat.stream().map(Commune::province).toList();
        return home.stream().map(Commune::province).anyMatch(provinces::contains) ? SAME_PROVINCE : ELSEWHERE;
    }
}
