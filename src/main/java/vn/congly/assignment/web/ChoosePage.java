package vn.congly.assignment.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.congly.acts.BadInput;
import vn.congly.assignment.Choice;
import vn.congly.assignment.DecideOnce;
import vn.congly.assignment.Replacement;
import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;

/** {@code /matters/{id}/assign} and {@code /matters/{id}/replace}: the ranked proposals; a head chooses and decides. */
@Controller
class ChoosePage {

    private static final String NUMBER = "{id:[0-9]{1,18}}";

    private final ChoiceView view;
    private final DecideOnce decide;

    ChoosePage(ChoiceView view, DecideOnce decide) {
        this.view = view;
        this.decide = decide;
    }

    @GetMapping("/matters/" + NUMBER + "/assign")
    ModelAndView assign(@PathVariable long id) {
        return page(id, false, Optional.empty());
    }

    @GetMapping("/matters/" + NUMBER + "/replace")
    ModelAndView replace(@PathVariable long id) {
        return page(id, true, Optional.empty());
    }

    @PostMapping("/matters/" + NUMBER + "/assign")
    ModelAndView assign(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String provider,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String agreement,
            @RequestParam String once) {
        return decided(id, false, () -> decide.assign(once, choice(id, version, provider, reason, agreement)));
    }

    @PostMapping("/matters/" + NUMBER + "/replace")
    ModelAndView replace(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String provider,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String agreement,
            @RequestParam String once) {
        return decided(
                id,
                true,
                () -> decide.replace(once, new Replacement(choice(id, version, provider, reason, agreement), ground)));
    }

    private ModelAndView decided(long id, boolean replacing, Runnable act) {
        try {
            act.run();
        } catch (BadInput wrong) {
            return page(id, replacing, Optional.of(wrong));
        }
        var there = new RedirectView("/matters/" + id);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return new ModelAndView(there);
    }

    private ModelAndView page(long id, boolean replacing, Optional<BadInput> wrong) {
        var page = new ModelAndView("assignment/choose", view.of(new MatterId(id), replacing));
        page.addObject("mistakes", wrong.map(BadInput::mistakes).orElse(List.of()));
        wrong.ifPresent(it -> page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT));
        return page;
    }

    private static Choice choice(long id, int version, String provider, String reason, String agreement) {
        if (!provider.matches("[1-9][0-9]{0,17}")) {
            throw new BadInput("provider", "assignment.mistake.provider");
        }
        return new Choice(new MatterId(id), version, new ProviderId(Long.parseLong(provider)), reason, agreement);
    }
}
