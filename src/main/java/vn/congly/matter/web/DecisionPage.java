package vn.congly.matter.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /requests/{id}}: the decision on a request. The system proposes, a named officer decides. */
@Controller
class DecisionPage {

    private static final Set<String> DONE = Set.of("received", "papers", "ask", "transfer", "refuse", "withdraw");

    private final DecisionForm form;

    DecisionPage(DecisionForm form) {
        this.form = form;
    }

    @GetMapping("/requests/{id:[0-9]+}")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String done) {
        var page = form.show(id);
        if (DONE.contains(done)) {
            page.addObject("done", done);
        }
        return page;
    }
}
