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
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "false") boolean vague,
            @RequestParam(defaultValue = "false") boolean unlawful,
            @RequestParam(defaultValue = "false") boolean deceased,
            @RequestParam(defaultValue = "false") boolean central,
            @RequestParam(defaultValue = "false") boolean force) {
        var page = form.show(id, new Judged(area, vague, unlawful, deceased, central, force));
        if (DONE.contains(done)) {
            page.addObject("done", done);
        }
        return page;
    }
}
