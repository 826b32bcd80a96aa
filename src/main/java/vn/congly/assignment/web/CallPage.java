package vn.congly.assignment.web;

import java.time.LocalTime;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistakes;
import vn.congly.assignment.DecideOnce;
import vn.congly.assignment.RefusedRegistration;
import vn.congly.law.Deadlines;
import vn.congly.matter.MatterId;

/** {@code /matters/{id}/replace/call}: a body's refusal arrived, and the clock of the replacement runs from that moment. */
@Controller
class CallPage {

    private final ChoiceView view;
    private final DecideOnce decide;

    CallPage(ChoiceView view, DecideOnce decide) {
        this.view = view;
        this.decide = decide;
    }

    @PostMapping("/matters/{id:[0-9]{1,18}}/replace/call")
    ModelAndView call(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String refusal,
            @RequestParam(defaultValue = "") String sinceDay,
            @RequestParam(defaultValue = "") String sinceTime,
            @RequestParam String once) {
        var matter = new MatterId(id);
        try {
            decide.called(once, refused(matter, version, refusal, sinceDay, sinceTime));
        } catch (BadInput wrong) {
            var page = new ModelAndView("assignment/choose", view.of(matter, true));
            page.addObject("mistakes", wrong.mistakes());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var back = new RedirectView("/matters/" + id + "/replace");
        back.setStatusCode(HttpStatus.SEE_OTHER);
        back.setExposeModelAttributes(false);
        return new ModelAndView(back);
    }

    private static RefusedRegistration refused(
            MatterId matter, int version, String refusal, String sinceDay, String sinceTime) {
        var wrong = new Mistakes();
        var day = wrong.day("sinceDay", sinceDay);
        wrong.require(!sinceDay.isBlank(), "sinceDay", "assignment.mistake.since");
        var time = time(sinceTime.strip());
        wrong.require(time.isPresent(), "sinceTime", "assignment.mistake.time");
        wrong.throwIfAny();
        var since = day.orElseThrow()
                .atTime(time.orElseThrow())
                .atZone(Deadlines.VIETNAM)
                .toInstant();
        return new RefusedRegistration(matter, version, refusal, since);
    }

    /** 9:05, 09:05 or 9h05. */
    private static Optional<LocalTime> time(String typed) {
        var text = typed.replace('h', ':');
        return text.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]")
                ? Optional.of(
                        LocalTime.of(Integer.parseInt(text.split(":", 2)[0]), Integer.parseInt(text.split(":", 2)[1])))
                : Optional.empty();
    }
}
