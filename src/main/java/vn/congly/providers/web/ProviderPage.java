package vn.congly.providers.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistakes;
import vn.congly.providers.AbsenceReason;
import vn.congly.providers.EndReason;
import vn.congly.providers.ProviderId;
import vn.congly.providers.Providers;

/** {@code /providers/{id}}: one provider; absences are entered here, and the end of service. */
@Controller
class ProviderPage {

    private final Access access;
    private final Providers providers;
    private final Roster roster;
    private final ProviderActs acts;

    ProviderPage(Access access, Providers providers, Roster roster, ProviderActs acts) {
        this.access = access;
        this.providers = providers;
        this.roster = roster;
        this.acts = acts;
    }

    @GetMapping("/providers/{id:[0-9]{1,18}}")
    ModelAndView show(@PathVariable long id) {
        return page(id, Optional.empty());
    }

    @PostMapping("/providers/{id:[0-9]{1,18}}/absences")
    ModelAndView absent(
            @PathVariable long id,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String once) {
        return done(id, () -> {
            var wrong = new Mistakes();
            var first = day(wrong, "from", from);
            var last = day(wrong, "until", until);
            var why = Arrays.stream(AbsenceReason.values())
                    .filter(it -> it.name().equals(reason))
                    .findFirst();
            wrong.require(why.isPresent(), "reason", "providers.mistake.reason");
            wrong.throwIfAny();
            acts.absent(once, new ProviderId(id), first.orElseThrow(), last.orElseThrow(), why.orElseThrow());
        });
    }

    @PostMapping("/providers/{id:[0-9]{1,18}}/end")
    ModelAndView end(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String since,
            @RequestParam(defaultValue = "") String ending,
            @RequestParam String once) {
        return done(id, () -> {
            var wrong = new Mistakes();
            var first = day(wrong, "since", since);
            var why = Arrays.stream(EndReason.values())
                    .filter(it -> it.name().equals(ending))
                    .findFirst();
            wrong.require(why.isPresent(), "ending", "providers.mistake.reason");
            wrong.throwIfAny();
            acts.end(once, new ProviderId(id), version, first.orElseThrow(), why.orElseThrow());
        });
    }

    private ModelAndView done(long id, Runnable act) {
        try {
            act.run();
            return seeOther("/providers/" + id);
        } catch (BadInput wrong) {
            return page(id, Optional.of(wrong));
        }
    }

    static ModelAndView seeOther(String address) {
        var view = new org.springframework.web.servlet.view.RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    private ModelAndView page(long id, Optional<BadInput> wrong) {
        var provider = providers.required(new ProviderId(id));
        access.require(Act.OPEN_PROVIDERS, provider.unit());
        var page = new ModelAndView("providers/provider");
        page.addObject("it", roster.of(provider));
        page.addObject("absences", roster.absences(provider));
        page.addObject("reasons", AbsenceReason.values());
        page.addObject("endings", EndReason.values());
        page.addObject("manages", access.may(Act.MANAGE_PROVIDERS, provider.unit(), Optional.empty()));
        page.addObject("mistakes", wrong.map(BadInput::mistakes).orElse(List.of()));
        wrong.ifPresent(it -> page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT));
        return page;
    }

    private static Optional<LocalDate> day(Mistakes wrong, String field, String typed) {
        var day = wrong.day(field, typed);
        wrong.require(!typed.isBlank(), field, "providers.mistake.day");
        return day;
    }
}
