package vn.congly.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.acts.Mistake;
import vn.congly.acts.Mistakes;
import vn.congly.intake.TrackRequest;
import vn.congly.intake.TrackingCode;
import vn.congly.people.BirthText;

/** {@code /track}: where a request stands, by code and birth. Both are sent, never written into an address. */
@Controller
class TrackPage {

    private final TrackRequest track;
    private final TrackStory story;
    private final TrackLimit limit;

    TrackPage(TrackRequest track, TrackStory story, TrackLimit limit) {
        this.track = track;
        this.story = story;
        this.limit = limit;
    }

    @GetMapping("/track")
    String ask() {
        return "intake/track";
    }

    @PostMapping("/track")
    ModelAndView show(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String born,
            HttpServletRequest request,
            Model model) {
        var wrong = unreadable(code, born);
        if (!wrong.isEmpty()) {
            model.addAttribute("mistakes", wrong);
            return new ModelAndView("intake/track", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.allows(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var found = track.track(code, born);
        if (found.isEmpty()) {
            model.addAttribute("none", true);
            model.addAttribute("code", code);
            model.addAttribute("born", born);
            return new ModelAndView("intake/track", model.asMap());
        }
        story.tell(found.get(), model);
        return new ModelAndView("intake/tracked", model.asMap());
    }

    private static List<Mistake> unreadable(String code, String born) {
        var mistakes = new Mistakes();
        mistakes.require(TrackingCode.read(code).isPresent(), "code", "site.track.unreadable");
        boolean readable =
                BirthText.day(born).isPresent() || BirthText.year(born).isPresent();
        mistakes.require(readable, "born", "site.track.born.unreadable");
        return mistakes.list();
    }
}
