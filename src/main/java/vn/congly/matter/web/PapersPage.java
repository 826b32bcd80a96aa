package vn.congly.matter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.intake.AddPapers;
import vn.congly.intake.AskForPapers;
import vn.congly.intake.PaperForm;
import vn.congly.intake.PaperShown;
import vn.congly.intake.RequestId;

/** Papers of a request are asked for, or brought. */
@Controller
class PapersPage {

    private final DecisionForm form;
    private final AskForPapers ask;
    private final AddPapers add;

    PapersPage(DecisionForm form, AskForPapers ask, AddPapers add) {
        this.form = form;
        this.ask = ask;
        this.add = add;
    }

    @PostMapping("/requests/{id:[0-9]+}/ask-papers")
    ModelAndView ask(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(name = "ask-missing", required = false) List<String> missing,
            @RequestParam(name = "ask-other", defaultValue = "") String other,
            @RequestParam(name = "ask-note", defaultValue = "") String note) {
        var papers = new ArrayList<>(Optional.ofNullable(missing).orElse(List.of()));
        if (!other.isBlank()) {
            papers.add(other.strip());
        }
        return form.done(id, "ask", once, List.of(version, papers, note), () -> {
            ask.ask(new RequestId(id), version, papers, note);
            return "/requests/" + id + "?done=ask";
        });
    }

    @PostMapping("/requests/{id:[0-9]+}/papers")
    ModelAndView add(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(name = "papers-kind", defaultValue = "") String kind,
            @RequestParam(name = "papers-title", defaultValue = "") String title,
            @RequestParam(name = "papers-form", defaultValue = "") String shown) {
        return form.done(id, "papers", once, List.of(version, kind, title, shown), () -> {
            var typed = new Typed();
            typed.require(!kind.isBlank(), "kind", "desk.mistake.choose.kind");
            var how = typed.one(PaperForm.class, "form", shown);
            typed.throwIfAny();
            add.add(new RequestId(id), version, List.of(new PaperShown(kind, title.strip(), how.orElseThrow())));
            return "/requests/" + id + "?done=papers";
        });
    }
}
