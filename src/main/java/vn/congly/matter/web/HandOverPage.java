package vn.congly.matter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.matter.HandOverFile;
import vn.congly.matter.MatterId;

/** {@code /matters/{id}/hand-over}: the file goes to the organisation. */
@Controller
class HandOverPage {

    private static final String ACT = "hand-over";

    private final ActForm form;
    private final HandOverFile act;

    HandOverPage(ActForm form, HandOverFile act) {
        this.form = form;
        this.act = act;
    }

    @GetMapping("/matters/{id:[0-9]+}/hand-over")
    ModelAndView show(@PathVariable long id) {
        return form.show(id, ACT, it -> Map.of());
    }

    @PostMapping("/matters/{id:[0-9]+}/hand-over")
    ModelAndView act(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note) {
        return form.done(
                id,
                ACT,
                once,
                List.of(version, note),
                it -> Map.of(),
                () -> act.handOver(new MatterId(id), version, note.strip()));
    }
}
