package vn.congly.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.congly.acts.Mistake;
import vn.congly.intake.TypedRequest;

/**
 * Where a place was typed by its name, finds the commune meant: beside each field of a commune stands a field of the same
 * name and {@code Name} with what was typed. One match is taken; of several, the page asks which.
 */
@Component
class TypedPlaces {

    private static final List<String> FIELDS = List.of("beneficiary.commune", "requester.commune", "place");
    private static final Pattern CODE = Pattern.compile("[0-9-]+");

    private final CommuneChoices choices;

    TypedPlaces(CommuneChoices choices) {
        this.choices = choices;
    }

    /**
     * @param typed with the communes found
     * @param mistakes where none or several were found
     * @param offered what to choose from, by field
     */
    record Found(TypedRequest typed, List<Mistake> mistakes, Map<String, List<CommuneChoice>> offered) {}

    Found find(TypedRequest sent) {
        var typed = sent;
        var mistakes = new ArrayList<Mistake>();
        var offered = new LinkedHashMap<String, List<CommuneChoice>>();
        for (var field : FIELDS) {
            var name = sent.text(field + "Name");
            var matches = CODE.matcher(name).matches() ? List.<CommuneChoice>of() : choices.matches(name);
            var key = key(name, sent.text(field), matches);
            typed = typed.with(field, key);
            if (key.isEmpty() && !name.isEmpty()) {
                mistakes.add(
                        matches.isEmpty()
                                ? new Mistake(field, "intake.mistake.commune.none", name)
                                : new Mistake(field, "intake.mistake.commune.which", matches.size()));
            }
            if (matches.size() > 1) {
                offered.put(field, matches);
            }
        }
        return new Found(typed, mistakes, offered);
    }

    /** A code is passed on as it is, and refused later if its era is missing. */
    private static String key(String name, String chosen, List<CommuneChoice> matches) {
        if (name.isEmpty() || CODE.matcher(name).matches()) {
            return name;
        }
        if (matches.size() == 1) {
            return matches.getFirst().key();
        }
        return matches.stream()
                .map(CommuneChoice::key)
                .filter(chosen::equals)
                .findFirst()
                .orElse("");
    }
}
