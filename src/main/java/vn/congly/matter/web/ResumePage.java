package vn.congly.matter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.matter.MatterId;
import vn.congly.matter.ResumeMatter;

/** {@code /matters/{id}/resume}: the proceedings go on. */
@Controller
class ResumePage {

    private static final String ACT = "resume";

    private final ActForm form;
    private final ResumeMatter act;

    ResumePage(ActForm form, ResumeMatter act) {
        this.form = form;
        this.act = act;
    }

    @GetMapping("/matters/{id:[0-9]+}/resume")
    ModelAndView show(@PathVariable long id) {
        return form.show(id, ACT, it -> Map.of());
    }

    @PostMapping("/matters/{id:[0-9]+}/resume")
    ModelAndView act(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason) {
        return form.done(
                id,
                ACT,
                once,
                List.of(version, reason),
                it -> Map.of(),
                () -> act.resume(new MatterId(id), version, reason.strip()));
    }
}
