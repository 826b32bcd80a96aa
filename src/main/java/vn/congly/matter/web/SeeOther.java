package vn.congly.matter.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form that was done: go and look there (303). */
final class SeeOther {

    private SeeOther() {}

    static ModelAndView to(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
