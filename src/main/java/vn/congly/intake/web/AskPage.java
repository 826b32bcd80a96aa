package vn.congly.intake.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.acts.Mistake;
import vn.congly.acts.Unknown;

/** {@code /ask}: one question a page. Each answer is kept in the session, forwards and backwards. */
@Controller
class AskPage {

    private static final String QUESTION = "/ask/{step:who|custody|story|field|groups|person|place|contact}";
    private static final String CHECK = "redirect:/ask/check";

    private final AskReader reader;
    private final AskPlaces places;
    private final AskChoices choices;

    AskPage(AskReader reader, AskPlaces places, AskChoices choices) {
        this.reader = reader;
        this.places = places;
        this.choices = choices;
    }

    @GetMapping("/ask")
    String begin() {
        return to(AskStep.WHO);
    }

    @GetMapping(QUESTION)
    String show(@PathVariable("step") String id, HttpSession session, Model model) {
        show(step(id), AskAnswers.of(session), model);
        return "intake/ask";
    }

    @PostMapping(QUESTION)
    ModelAndView answer(
            @PathVariable("step") String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpSession session,
            Model model) {
        var step = step(id);
        var answers = places.chosen(
                step, AskAnswers.of(session), AskAnswers.of(session).with(step, sent));
        answers.keep(session);
        if (sent.containsKey("back")) {
            return new ModelAndView(step.before().map(AskPage::to).orElse("redirect:/"));
        }
        var wrong = reader.wrong(step, answers);
        return wrong.isEmpty() ? onwards(step, sent) : again(step, answers, wrong, model);
    }

    private static ModelAndView onwards(AskStep step, MultiValueMap<String, String> sent) {
        return new ModelAndView(
                sent.containsKey("check")
                        ? CHECK
                        : step.after().map(AskPage::to).orElse(CHECK));
    }

    /** Several places of the name are no mistake: they are offered. */
    private ModelAndView again(AskStep step, AskAnswers answers, List<Mistake> wrong, Model model) {
        show(step, answers, model);
        boolean offered =
                step == AskStep.PLACE && !places.matches(answers.text("where")).isEmpty();
        model.addAttribute("mistakes", offered ? List.of() : wrong);
        return new ModelAndView(
                "intake/ask", model.asMap(), offered ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(AskStep step, AskAnswers answers, Model model) {
        model.addAttribute("step", step.id());
        model.addAttribute("number", step.number());
        model.addAttribute("count", AskStep.count());
        model.addAttribute("answers", answers);
        choices.offer(step, answers, model);
    }

    private static AskStep step(String id) {
        return AskStep.find(id).orElseThrow(() -> new Unknown("question", id));
    }

    static String to(AskStep step) {
        return "redirect:/ask/" + step.id();
    }
}
