package vn.congly.organization.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.geography.Commune;

/** {@code /centres}: by name of a commune, old or new; by a chosen commune; or all, by province. */
@Controller
class CentresPage {

    private static final int LONGEST = 100;

    private final CentreFinder finder;

    CentresPage(CentreFinder finder) {
        this.finder = finder;
    }

    @GetMapping("/centres")
    String show(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "commune", defaultValue = "") String key,
            Model model) {
        var text = typed.strip();
        var asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var matches = key.isEmpty() ? finder.matches(asked) : List.<Commune>of();
        var chosen = matches.size() == 1 ? Optional.of(matches.getFirst()) : finder.commune(key);
        boolean nothing = chosen.isEmpty() && matches.isEmpty() && !(key.isEmpty() && asked.isEmpty());
        model.addAttribute("typed", asked);
        model.addAttribute("matches", matches);
        model.addAttribute("nothing", nothing);
        chosen.ifPresent(it -> {
            model.addAttribute("chosen", it);
            model.addAttribute("places", finder.today(it));
        });
        model.addAttribute("provinces", finder.provinces());
        return "organization/centres";
    }
}
