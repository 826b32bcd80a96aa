package vn.congly.matter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.matter.EndMatter;
import vn.congly.matter.Ending;
import vn.congly.matter.MatterId;
import vn.congly.matter.MatterState;

/** {@code /matters/{id}/end}: carried out, or terminated by law; the page shows what the file still lacks. */
@Controller
class EndPage {

    private static final String ACT = "end";

    private final ActForm form;
    private final EndMatter end;
    private final CaseParts parts;
    private final Words words;

    EndPage(ActForm form, EndMatter end, CaseParts parts, Words words) {
        this.form = form;
        this.end = end;
        this.parts = parts;
        this.words = words;
    }

    @GetMapping("/matters/{id:[0-9]+}/end")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String ending) {
        return form.show(id, ACT, it -> choices(it, ending));
    }

    @PostMapping("/matters/{id:[0-9]+}/end")
    ModelAndView end(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String ending,
            @RequestParam(defaultValue = "") String reason) {
        return form.done(id, ACT, once, List.of(version, ending, reason), it -> choices(it, ending), () -> {
            var typed = new Typed();
            var how = typed.one(Ending.class, "ending", ending);
            typed.require(
                    how.filter(it -> it != Ending.DISCONTINUED).isPresent(), "ending", "desk.mistake.choose.ending");
            typed.throwIfAny();
            return how.orElseThrow() == Ending.DONE
                    ? end.done(new MatterId(id), version, reason)
                    : end.terminated(new MatterId(id), version, reason);
        });
    }

    private Map<String, ?> choices(CaseHead head, String ending) {
        var endings = new LinkedHashMap<String, String>();
        if (head.state() != MatterState.STAYED) {
            endings.put(Ending.DONE.name(), words.say("desk.end.done"));
        }
        endings.put(Ending.TERMINATED.name(), words.say("desk.end.terminated"));
        return Map.of("endings", endings, "ending", ending, "missing", parts.missing(head));
    }
}
