package vn.congly.matter.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.RequestId;
import vn.congly.matter.AcceptRequest;
import vn.congly.matter.Acceptance;

/** A request is accepted, or accepted at once, and becomes a case. */
@Controller
class AcceptPage {

    private final DecisionForm form;
    private final AcceptRequest accept;

    AcceptPage(DecisionForm form, AcceptRequest accept) {
        this.form = form;
        this.accept = accept;
    }

    @PostMapping("/requests/{id:[0-9]+}/accept")
    ModelAndView accept(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(name = "accept-form", defaultValue = "") String aid,
            @RequestParam(name = "accept-categories", required = false) List<String> categories,
            @RequestParam(name = "accept-primary", defaultValue = "") String primary,
            @RequestParam(name = "accept-reason", defaultValue = "") String reason) {
        var chosen = Optional.ofNullable(categories).orElse(List.of());
        return form.done(
                id,
                "accept",
                once,
                List.of(version, aid, chosen, primary, reason),
                () -> decided(id, version, aid, chosen, primary, Optional.empty(), reason));
    }

    @PostMapping("/requests/{id:[0-9]+}/accept-at-once")
    ModelAndView acceptAtOnce(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(name = "once-atOnceGround", defaultValue = "") String ground,
            @RequestParam(name = "once-form", defaultValue = "") String aid,
            @RequestParam(name = "once-categories", required = false) List<String> categories,
            @RequestParam(name = "once-primary", defaultValue = "") String primary,
            @RequestParam(name = "once-reason", defaultValue = "") String reason) {
        var chosen = Optional.ofNullable(categories).orElse(List.of());
        return form.done(id, "once", once, List.of(version, ground, aid, chosen, primary, reason), () -> {
            var typed = new Typed();
            typed.require(!ground.isBlank(), "atOnceGround", "desk.mistake.choose.atOnceGround");
            typed.throwIfAny();
            return decided(id, version, aid, chosen, primary, Optional.of(ground), reason);
        });
    }

    private String decided(
            long id,
            int version,
            String aid,
            List<String> categories,
            String primary,
            Optional<String> ground,
            String reason) {
        var typed = new Typed();
        var chosen = typed.one(FormOfAid.class, "form", aid);
        typed.throwIfAny();
        var only = categories.size() == 1 && primary.isBlank() ? categories.getFirst() : primary;
        var accepted = accept.accept(new Acceptance(
                new RequestId(id),
                version,
                chosen.orElseThrow(),
                Set.copyOf(categories),
                only,
                ground,
                reason.strip()));
        return "/matters/" + accepted.matter().value() + "?done=accept";
    }
}
