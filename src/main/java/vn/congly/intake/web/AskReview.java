package vn.congly.intake.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of all answers shows beside the answers themselves. */
@Component
class AskReview {

    private final AskPlaces places;
    private final AskChoices choices;

    AskReview(AskPlaces places, AskChoices choices) {
        this.places = places;
        this.choices = choices;
    }

    void show(AskAnswers answers, Model model) {
        model.addAttribute("answers", answers);
        model.addAttribute("fields", choices.fields());
        model.addAttribute("categories", choices.inForce("categories"));
        places.commune(answers)
                .map(it -> it.label())
                .or(() -> places.province(answers).map(it -> it.fullName()))
                .ifPresent(it -> model.addAttribute("place", it));
        places.competent(answers).ifPresent(it -> model.addAttribute("unit", it));
    }
}
