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
import vn.congly.matter.RecordHearing;

/** {@code /matters/{id}/hearing-cancel}: a day is struck out of the calendar. */
@Controller
class CancelHearingPage {

    private static final String ACT = "hearing-cancel";

    private final ActForm form;
    private final RecordHearing record;

    CancelHearingPage(ActForm form, RecordHearing record) {
        this.form = form;
        this.record = record;
    }

    @GetMapping("/matters/{id:[0-9]+}/hearing-cancel")
    ModelAndView show(@PathVariable long id, @RequestParam long hearing) {
        return form.show(id, ACT, it -> Map.of("hearing", hearing));
    }

    @PostMapping("/matters/{id:[0-9]+}/hearing-cancel")
    ModelAndView cancel(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam long hearing,
            @RequestParam(defaultValue = "") String reason) {
        return form.done(
                id,
                ACT,
                once,
                List.of(version, hearing, reason),
                it -> Map.of("hearing", hearing),
                () -> record.cancel(new MatterId(id), version, hearing, reason.strip()));
    }
}
