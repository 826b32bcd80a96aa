package vn.congly.matter.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.law.Deadlines;
import vn.congly.organization.Units;

/** {@code /register}: the register book of a unit, a form and a year. */
@Controller
class RegisterPage {

    private static final int YEARS = 10;

    private final ReadRegister register;
    private final UnitChoice choice;
    private final Units units;
    private final Clock clock;

    RegisterPage(ReadRegister register, UnitChoice choice, Units units, Clock clock) {
        this.register = register;
        this.choice = choice;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/register")
    String show(
            @RequestParam(defaultValue = "0") int unit,
            @RequestParam(defaultValue = "LITIGATION") String form,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int thisYear = Deadlines.dayOf(clock.instant()).getYear();
        int chosen = unit == 0 ? choice.own() : unit;
        var known = MatterFilter.FORMS.contains(form) ? form : MatterFilter.FORMS.getFirst();
        model.addAttribute("opened", register.open(chosen, known, year == 0 ? thisYear : year, page));
        model.addAttribute("unit", units.required(chosen));
        model.addAttribute("units", choice.all());
        model.addAttribute("forms", MatterFilter.FORMS);
        model.addAttribute("years", years(thisYear));
        return "matter/register";
    }

    private static List<Integer> years(int now) {
        return IntStream.range(0, YEARS).mapToObj(it -> now - it).toList();
    }
}
