package vn.congly.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what it may wish to say about its reader: {@code me} (if signed in), {@code language}, {@code sample}. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final WhoIsHere who;
    private final Frame frame;

    FrameAdvice(WhoIsHere who, Frame frame) {
        this.who = who;
        this.frame = frame;
    }

    @ModelAttribute
    void dress(Model model) {
        who.me().ifPresent(it -> model.addAttribute("me", it));
        model.addAttribute("language", frame.language());
        model.addAttribute("sample", frame.sample());
    }
}
