package vn.congly.intake.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congly.geography.Commune;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.FoldedText;
import vn.congly.geography.Geography;
import vn.congly.geography.Succession;

/** The communes, of today and of old, that a typed name may mean. */
@Component
class CommuneChoices {

    private static final int MOST = 10;

    private final Geography geography;

    CommuneChoices(Geography geography) {
        this.geography = geography;
    }

    /** Communes of today, then those of old that are not simply the same place under the same name; none for one letter. */
    List<CommuneChoice> matches(String typed) {
        var text = typed.strip();
        if (text.length() < 2 || text.length() > 100) {
            return List.of();
        }
        var exact = Stream.of(Era.SINCE_2025_07, Era.BEFORE_2025_07)
                .flatMap(era -> geography.search(text, era, MOST).stream())
                .filter(it -> it.label().equals(text))
                .toList();
        return (exact.size() == 1 ? exact : all(text))
                .stream().map(this::choice).toList();
    }

    private List<Commune> all(String text) {
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

    private CommuneChoice choice(Commune it) {
        boolean old = it.key().era() == Era.BEFORE_2025_07;
        var successors = old ? geography.successors(it.key()) : List.<Succession>of();
        var now = successors.size() == 1 ? label(successors.getFirst().to()) : "";
        return new CommuneChoice(it.key().text(), it.label(), old, now);
    }

    private String label(CommuneKey key) {
        return geography.required(key).label();
    }
}
