package vn.congly.matter.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.congly.access.Access;
import vn.congly.access.Role;

/** {@code /desk}: Hôm nay. Whoever has no cases of their own to watch is led to where their work is. */
@Controller
class DeskPage {

    private final Access access;
    private final ReadDesk desk;
    private final ReadUnits units;
    private final Clock clock;

    DeskPage(Access access, ReadDesk desk, ReadUnits units, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String show(Model model) {
        return switch (access.actor().role()) {
            case DEPARTMENT, MINISTRY -> units(model);
            case AUDITOR, ADMINISTRATOR -> "redirect:/trail";
            case RECEIVER, PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, BODY, VISITOR, SYSTEM -> today(model);
        };
    }

    private String today(Model model) {
        model.addAttribute("desk", desk.at(clock.instant()));
        return "matter/desk";
    }

    private String units(Model model) {
        var now = clock.instant();
        model.addAttribute("now", now);
        model.addAttribute("lines", units.at(now));
        model.addAttribute("nation", access.actor().role() == Role.MINISTRY);
        return "matter/units";
    }
}
