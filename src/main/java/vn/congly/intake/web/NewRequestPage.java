package vn.congly.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.intake.Channel;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.PaperForm;
import vn.congly.intake.Stage;
import vn.congly.intake.TypedRequest;
import vn.congly.people.Sex;

/** {@code /requests/new}: the receiver takes a request; saved, it goes on to the decision. */
@Controller
class NewRequestPage {

    private final TakeRequest take;
    private final TypedPlaces places;
    private final RuleChoices choices;
    private final Access access;

    NewRequestPage(TakeRequest take, TypedPlaces places, RuleChoices choices, Access access) {
        this.take = take;
        this.places = places;
        this.choices = choices;
        this.access = access;
    }

    @GetMapping("/requests/new")
    String form(Model model) {
        access.require(Act.RECEIVE_REQUEST);
        return page(model, Map.of(), Opened.nothing());
    }

    @PostMapping("/requests/new")
    String save(@RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response) {
        access.require(Act.RECEIVE_REQUEST);
        var found = places.find(new TypedRequest(sent));
        try {
            return "redirect:/requests/" + take.take(found).id().value();
        } catch (BadInput bad) {
            var mistakes = named(bad.mistakes(), found.mistakes());
            model.addAttribute("mistakes", mistakes);
            response.setStatus(422);
            return page(model, found.offered(), new Opened(found.typed(), mistakes));
        }
    }

    /** What is wrong with a place is said once, by its name. */
    private static List<Mistake> named(List<Mistake> read, List<Mistake> ofPlaces) {
        var fields = ofPlaces.stream().map(Mistake::field).toList();
        var all = new ArrayList<>(
                read.stream().filter(it -> !fields.contains(it.field())).toList());
        all.addAll(ofPlaces);
        return all;
    }

    private String page(Model model, Map<String, List<CommuneChoice>> offered, Opened opened) {
        model.addAttribute("opened", opened);
        model.addAttribute("communes", offered);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("ethnicities", RuleChoices.ethnicities());
        model.addAttribute("categories", choices.of("categories"));
        model.addAttribute("fields", choices.of("fields"));
        model.addAttribute("forms", FormOfAid.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("roles", ProceedingsRole.values());
        model.addAttribute("custodies", Custody.values());
        model.addAttribute("papers", choices.of("papers"));
        model.addAttribute("paperForms", PaperForm.values());
        return "intake/request-new";
    }
}
