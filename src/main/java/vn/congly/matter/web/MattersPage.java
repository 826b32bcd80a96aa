package vn.congly.matter.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.access.Access;
import vn.congly.access.Role;

/** {@code /matters}: the cases, by state, form and what is due. */
@Controller
class MattersPage {

    private final ReadMatters matters;
    private final UnitChoice units;
    private final Access access;
    private final Clock clock;

    MattersPage(ReadMatters matters, UnitChoice units, Access access, Clock clock) {
        this.matters = matters;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/matters")
    String show(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "0") int unit,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        var filter = new MatterFilter(state, form, due, mine, unit, after);
        model.addAttribute("listed", matters.page(filter, clock.instant()));
        model.addAttribute("filter", filter);
        model.addAttribute("states", MatterFilter.STATES);
        model.addAttribute("forms", MatterFilter.FORMS);
        model.addAttribute("dues", MatterFilter.DUES);
        model.addAttribute("units", units.with(unit));
        model.addAttribute("own", access.actor().role() == Role.PROVIDER);
        return "matter/list";
    }
}
