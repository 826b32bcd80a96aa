package vn.congly.intake.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.acts.BadInput;

/** {@code /requests/communes}: what a name being typed may mean; the form works without it. */
@Controller
class CommunesFragment {

    private final CommuneChoices choices;

    CommunesFragment(CommuneChoices choices) {
        this.choices = choices;
    }

    @GetMapping("/requests/communes")
    String choices(@RequestParam(name = "field") String field, @RequestParam Map<String, String> sent, Model model) {
        if (!field.matches("[A-Za-z.]{1,60}")) {
            throw new BadInput("field", "intake.mistake.choice");
        }
        model.addAttribute("name", field);
        model.addAttribute("choices", choices.matches(sent.getOrDefault(field + "Name", "")));
        return "intake/commune :: choices";
    }
}
