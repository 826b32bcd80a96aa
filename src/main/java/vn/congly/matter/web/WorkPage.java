package vn.congly.matter.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.law.Deadlines;
import vn.congly.matter.MatterId;
import vn.congly.matter.RecordWork;
import vn.congly.matter.WorkDone;
import vn.congly.matter.WorkKind;

/** {@code /matters/{id}/work}: the provider records what was done. */
@Controller
class WorkPage {

    private static final String ACT = "work";

    private final ActForm form;
    private final RecordWork record;
    private final Clock clock;

    WorkPage(ActForm form, RecordWork record, Clock clock) {
        this.form = form;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/matters/{id:[0-9]+}/work")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String kind) {
        return form.show(id, ACT, it -> choices(it, kind));
    }

    @PostMapping("/matters/{id:[0-9]+}/work")
    ModelAndView record(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String outcome) {
        var input = List.of(version, kind, day, time, hours, place, outcome);
        return form.done(id, ACT, once, input, it -> choices(it, kind), () -> {
            var typed = new Typed();
            var what = typed.one(WorkKind.class, "kind", kind);
            var began = typed.moment(day, time);
            var length = typed.hours(hours);
            typed.throwIfAny();
            return record.record(
                    new MatterId(id),
                    version,
                    new WorkDone(
                            what.orElseThrow(),
                            began.orElseThrow(),
                            length.orElseThrow(),
                            place.strip(),
                            outcome.strip()));
        });
    }

    private Map<String, ?> choices(CaseHead head, String kind) {
        return Map.of("kinds", WorkKind.in(head.form()), "kind", kind, "today", Deadlines.dayOf(clock.instant()));
    }
}
