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
import vn.congly.matter.StayMatter;

/** {@code /matters/{id}/stay}: the body in charge suspended the proceedings. */
@Controller
class StayPage {

    private static final String ACT = "stay";

    private final ActForm form;
    private final StayMatter act;

    StayPage(ActForm form, StayMatter act) {
        this.form = form;
        this.act = act;
    }

    @GetMapping("/matters/{id:[0-9]+}/stay")
    ModelAndView show(@PathVariable long id) {
        return form.show(id, ACT, it -> Map.of());
    }

    @PostMapping("/matters/{id:[0-9]+}/stay")
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
                () -> act.stay(new MatterId(id), version, reason.strip()));
    }
}
