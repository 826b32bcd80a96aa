package vn.congly.providers.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.geography.Geography;
import vn.congly.providers.ProviderKind;

/** {@code /providers/new}: somebody begins to give legal aid. */
@Controller
class NewProviderPage {

    private final Access access;
    private final Geography places;
    private final Roster roster;
    private final UnitChoice choice;
    private final ProviderActs acts;

    NewProviderPage(Access access, Geography places, Roster roster, UnitChoice choice, ProviderActs acts) {
        this.access = access;
        this.places = places;
        this.roster = roster;
        this.choice = choice;
        this.acts = acts;
    }

    @GetMapping("/providers/new")
    ModelAndView show() {
        return page(Optional.empty());
    }

    @PostMapping("/providers/new")
    ModelAndView enter(@RequestParam MultiValueMap<String, String> typed) {
        try {
            access.require(Act.MANAGE_PROVIDERS);
            var login = Optional.ofNullable(typed.getFirst("login")).orElse("").strip();
            var account = login.isEmpty() ? Optional.<Long>empty() : acts.account(login);
            var draft = new ProviderForm(typed, places).draft(roster.today(), account);
            var key = Optional.ofNullable(typed.getFirst("once")).orElse("");
            return ProviderPage.seeOther("/providers/" + acts.enter(key, draft).value());
        } catch (BadInput wrong) {
            return page(Optional.of(wrong));
        }
    }

    private ModelAndView page(Optional<BadInput> wrong) {
        var actor = access.require(Act.MANAGE_PROVIDERS);
        var page = new ModelAndView("providers/new");
        page.addObject("units", choice.names());
        page.addObject("unit", actor.unit());
        page.addObject("kinds", ProviderKind.values());
        page.addObject("fields", roster.fields());
        page.addObject("languages", Languages.CODES);
        page.addObject("mistakes", wrong.map(BadInput::mistakes).orElse(List.of()));
        wrong.ifPresent(it -> page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT));
        return page;
    }
}
