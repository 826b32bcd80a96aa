package vn.congly.matter.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /search?q=}: from anywhere; a single case found by its code opens at once. */
@Controller
class SearchPage {

    private static final int LONGEST = 100;

    private final SearchFor search;
    private final Clock clock;

    SearchPage(SearchFor search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/search")
    String show(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        var text = typed.strip();
        var asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        boolean tooShort = !SearchFor.enough(asked);
        var found = tooShort ? new Found(List.of(), List.of()) : search.find(asked, clock.instant());
        if (found.requests().isEmpty()
                && found.matters().size() == 1
                && found.matters().getFirst().code().equalsIgnoreCase(asked)) {
            return "redirect:/matters/" + found.matters().getFirst().id();
        }
        model.addAttribute("typed", asked);
        model.addAttribute("tooShort", tooShort);
        model.addAttribute("found", found);
        return "matter/search";
    }
}
