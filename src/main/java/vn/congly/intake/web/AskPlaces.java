package vn.congly.intake.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** Where somebody lives, typed as they say it, and who is competent there. */
@Component
class AskPlaces {

    private static final int MOST = 8;

    private final Geography geography;
    private final Units units;
    private final Clock clock;

    AskPlaces(Geography geography, Units units, Clock clock) {
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

    /** A name that can only be one place chooses it; a name typed anew drops the place chosen for the name before. */
    AskAnswers chosen(AskStep step, AskAnswers before, AskAnswers now) {
        if (step != AskStep.PLACE) {
            return now;
        }
        boolean typedAnew = !now.text("where").equals(before.text("where"));
        if (!typedAnew && commune(now).isPresent()) {
            return now;
        }
        var matches = matches(now.text("where"));
        return now.with(
                "beneficiary.commune",
                matches.size() == 1 ? matches.getFirst().key().text() : "");
    }

    Optional<Commune> commune(AskAnswers answers) {
        return CommuneKey.read(answers.text("beneficiary.commune")).flatMap(geography::commune);
    }

    List<Province> provinces() {
        return geography.provinces(Era.SINCE_2025_07);
    }

    Optional<Province> province(AskAnswers answers) {
        return provinces().stream()
                .filter(it -> it.key().code().equals(answers.text("province")))
                .findFirst();
    }

    /** The branch or centre that the request goes to; the centre of the province where the commune is not known. */
    Optional<Unit> competent(AskAnswers answers) {
        return commune(answers)
                .flatMap(it -> units.competentFor(it.key(), today()).stream().findFirst())
                .or(() -> province(answers).flatMap(this::centre));
    }

    private Optional<Unit> centre(Province province) {
        return units.centres(today()).stream()
                .filter(it -> geography.successor(it.province()).equals(province.key()))
                .findFirst();
    }

    private LocalDate today() {
        return Deadlines.dayOf(clock.instant());
    }
}
