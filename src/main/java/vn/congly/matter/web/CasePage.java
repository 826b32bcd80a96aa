package vn.congly.matter.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /matters/{id}}: the case, part by part. */
@Controller
class CasePage {

    static final List<String> TABS = List.of("course", "people", "work", "clocks", "seen");

    private static final Set<String> DONE = Set.of(
            "accept",
            "assign",
            "replace",
            "work",
            "hearing",
            "hearing-cancel",
            "proof",
            "stay",
            "resume",
            "extend",
            "end",
            "discontinue",
            "hand-over");

    private final ReadCase read;
    private final Clock clock;

    CasePage(ReadCase read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/matters/{id:[0-9]+}")
    String show(
            @PathVariable long id,
            @RequestParam(defaultValue = "course") String tab,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        var shown = TABS.contains(tab) ? tab : TABS.getFirst();
        var view = read.open(id, shown, clock.instant());
        model.addAttribute("it", view);
        model.addAttribute("head", view.head());
        model.addAttribute("tab", shown);
        model.addAttribute("tabs", TABS);
        model.addAttribute("oldestFirst", order.equals("oldest"));
        if (DONE.contains(done)) {
            model.addAttribute("done", done);
        }
        return "matter/case";
    }
}
