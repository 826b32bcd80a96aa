package vn.congly.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.acts.Once;
import vn.congly.intake.Receipt;
import vn.congly.intake.ReceiveRequest;

/** {@code /ask/check}: all answers once more, then they become a request. Whoever is signed in asks here as a visitor too. */
@Controller
class AskSend {

    private static final String RECEIPT = "redirect:/ask/receipt";

    private final AskReader reader;
    private final AskReview review;
    private final ReceiveRequest receive;
    private final Once once;
    private final Access access;

    AskSend(AskReader reader, AskReview review, ReceiveRequest receive, Once once, Access access) {
        this.reader = reader;
        this.review = review;
        this.receive = receive;
        this.once = once;
        this.access = access;
    }

    @GetMapping("/ask/check")
    ModelAndView check(HttpSession session, Model model) {
        var answers = AskAnswers.of(session);
        return open(answers).map(AskPage::to).map(ModelAndView::new).orElseGet(() -> review(answers, List.of(), model));
    }

    @PostMapping("/ask/check")
    ModelAndView send(HttpServletRequest request, HttpSession session, Model model) {
        var answers = AskAnswers.of(session);
        if (open(answers).isPresent()) {
            boolean sentBefore = AskReceipt.in(session).isPresent();
            return new ModelAndView(sentBefore ? RECEIPT : "redirect:/ask/check");
        }
        try {
            var receipt = access.as(Actor.visitor(request.getRemoteAddr()), () -> received(answers));
            AskAnswers.forget(session);
            AskReceipt.of(receipt).keep(session);
            return new ModelAndView(RECEIPT);
        } catch (BadInput bad) {
            return review(answers, bad.mistakes(), model);
        }
    }

    /** A second click gets the receipt of the first. */
    private Receipt received(AskAnswers answers) {
        return once.perform(
                answers.key(),
                new TreeMap<>(answers.all()),
                Receipt.class,
                () -> receive.receive(reader.draft(answers)));
    }

    private ModelAndView review(AskAnswers answers, List<Mistake> mistakes, Model model) {
        review.show(answers, model);
        model.addAttribute("mistakes", mistakes);
        var page = new ModelAndView("intake/ask-check", model.asMap());
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The first question that still wants an answer. */
    private Optional<AskStep> open(AskAnswers answers) {
        return Arrays.stream(AskStep.values())
                .filter(it -> !answers.asked(it) || !reader.wrong(it, answers).isEmpty())
                .findFirst();
    }
}
