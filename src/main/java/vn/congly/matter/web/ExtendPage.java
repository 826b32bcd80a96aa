package vn.congly.matter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.matter.ExtendAdvice;
import vn.congly.matter.MatterId;

/** {@code /matters/{id}/extend}: advice in a complex case takes up to 30 days. */
@Controller
class ExtendPage {

    private static final String ACT = "extend";

    private final ActForm form;
    private final ExtendAdvice act;

    ExtendPage(ActForm form, ExtendAdvice act) {
        this.form = form;
        this.act = act;
    }

    @GetMapping("/matters/{id:[0-9]+}/extend")
    ModelAndView show(@PathVariable long id) {
        return form.show(id, ACT, it -> Map.of());
    }

    @PostMapping("/matters/{id:[0-9]+}/extend")
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
                () -> act.extend(new MatterId(id), version, reason.strip()));
    }
}
