package vn.congly.matter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.matter.HearingDay;
import vn.congly.matter.HearingKind;
import vn.congly.matter.MatterId;
import vn.congly.matter.RecordHearing;

/** {@code /matters/{id}/hearing}: a day is set in the calendar. */
@Controller
class HearingPage {

    private static final String ACT = "hearing";
    private static final List<HearingKind> KINDS = List.of(HearingKind.values());

    private final ActForm form;
    private final RecordHearing record;

    HearingPage(ActForm form, RecordHearing record) {
        this.form = form;
        this.record = record;
    }

    @GetMapping("/matters/{id:[0-9]+}/hearing")
    ModelAndView show(@PathVariable long id) {
        return form.show(id, ACT, it -> Map.of("kinds", KINDS));
    }

    @PostMapping("/matters/{id:[0-9]+}/hearing")
    ModelAndView set(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String body) {
        return form.done(
                id, ACT, once, List.of(version, kind, day, time, place, body), it -> Map.of("kinds", KINDS), () -> {
                    var typed = new Typed();
                    var what = typed.one(HearingKind.class, "kind", kind);
                    var at = typed.moment(day, time);
                    typed.throwIfAny();
                    return record.set(
                            new MatterId(id),
                            version,
                            new HearingDay(at.orElseThrow(), what.orElseThrow(), place.strip(), body.strip()));
                });
    }
}
