package vn.congly.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.BadInput;
import vn.congly.acts.Once;
import vn.congly.intake.AnswerQuestion;
import vn.congly.intake.Answered;
import vn.congly.intake.ReadRequest;
import vn.congly.intake.TypedRequest;
import vn.congly.people.Sex;

/** {@code /questions/new}: a simple question, answered on the spot and entered in the book. */
@Controller
class QuestionPage {

    private final AnswerQuestion answer;
    private final ReadRequest read;
    private final RuleChoices choices;
    private final Once once;
    private final Access access;

    QuestionPage(AnswerQuestion answer, ReadRequest read, RuleChoices choices, Once once, Access access) {
        this.answer = answer;
        this.read = read;
        this.choices = choices;
        this.once = once;
        this.access = access;
    }

    @GetMapping("/questions/new")
    String form(Model model) {
        access.require(Act.ANSWER_QUESTION);
        return page(model);
    }

    @PostMapping("/questions/new")
    String save(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new TypedRequest(sent).without("_csrf");
        try {
            var answered =
                    once.perform(typed.text("once"), typed, Answered.class, () -> answer.answer(read.question(typed)));
            next.addFlashAttribute("number", String.valueOf(answered.number()));
            next.addFlashAttribute("year", String.valueOf(answered.year()));
            return "redirect:/questions/new";
        } catch (BadInput bad) {
            model.addAttribute("mistakes", bad.mistakes());
            response.setStatus(422);
            return page(model);
        }
    }

    private String page(Model model) {
        model.addAttribute("fields", choices.of("fields"));
        model.addAttribute("categories", choices.of("categories"));
        model.addAttribute("sexes", Sex.values());
        return "intake/question-new";
    }
}
