package vn.congly.providers.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.organization.Units;

/** {@code /providers}: who gives legal aid in a unit, with cards, languages, load and absences. */
@Controller
class ProvidersPage {

    private final Access access;
    private final Units units;
    private final Roster roster;
    private final UnitChoice choice;

    ProvidersPage(Access access, Units units, Roster roster, UnitChoice choice) {
        this.access = access;
        this.units = units;
        this.roster = roster;
        this.choice = choice;
    }

    @GetMapping("/providers")
    String show(@RequestParam(name = "unit") Optional<Integer> asked, Model model) {
        var actor = access.require(Act.OPEN_PROVIDERS);
        var open = choice.names();
        var chosen = asked.or(() -> Optional.of(actor.unit()))
                .filter(open::containsKey)
                .or(() -> open.keySet().stream().findFirst());
        var lines = chosen.map(this::below).map(roster::of).orElse(List.of());
        model.addAttribute("units", open);
        model.addAttribute("unit", chosen);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "busiest", lines.stream().mapToInt(ProviderLine::open).max().orElse(0));
        model.addAttribute("manages", access.may(Act.MANAGE_PROVIDERS));
        return "providers/list";
    }

    private Set<Integer> below(int unit) {
        var seen = access.units();
        return units.custody(unit).stream().filter(seen::contains).collect(Collectors.toSet());
    }
}
