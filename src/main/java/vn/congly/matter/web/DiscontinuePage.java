package vn.congly.matter.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.matter.DiscontinueMatter;
import vn.congly.matter.MatterId;

/** {@code /matters/{id}/discontinue}: not continued, on a ground of the law, by a named officer with a reason. */
@Controller
class DiscontinuePage {

    private static final String ACT = "discontinue";

    private final ActForm form;
    private final DiscontinueMatter discontinue;
    private final Rulebook book;
    private final Words words;
    private final Clock clock;

    DiscontinuePage(ActForm form, DiscontinueMatter discontinue, Rulebook book, Words words, Clock clock) {
        this.form = form;
        this.discontinue = discontinue;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/matters/{id:[0-9]+}/discontinue")
    ModelAndView show(@PathVariable long id) {
        return form.show(id, ACT, it -> choices());
    }

    @PostMapping("/matters/{id:[0-9]+}/discontinue")
    ModelAndView discontinue(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason) {
        return form.done(id, ACT, once, List.of(version, ground, reason), it -> choices(), () -> {
            var typed = new Typed();
            typed.require(!ground.isBlank(), "ground", "desk.mistake.choose.ground");
            typed.require(!reason.isBlank(), "reason", "desk.mistake.reason");
            typed.throwIfAny();
            return discontinue.discontinue(new MatterId(id), version, ground, reason.strip());
        });
    }

    private Map<String, ?> choices() {
        var grounds = new LinkedHashMap<String, String>();
        book.rules("discontinuance-grounds", Deadlines.dayOf(clock.instant()))
                .forEach(it -> grounds.put(
                        it.id(), words.label(it) + " (" + it.citation().text() + ")"));
        return Map.of("grounds", grounds);
    }
}
