package vn.congly.matter.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.matter.MatterId;
import vn.congly.matter.RecordProof;

/** {@code /matters/{id}/proof}: the proof owed after an acceptance at once was brought. */
@Controller
class ProofPage {

    private static final String ACT = "proof";

    private final ActForm form;
    private final RecordProof record;
    private final Rulebook book;
    private final Words words;
    private final Clock clock;

    ProofPage(ActForm form, RecordProof record, Rulebook book, Words words, Clock clock) {
        this.form = form;
        this.record = record;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/matters/{id:[0-9]+}/proof")
    ModelAndView show(@PathVariable long id) {
        return form.show(id, ACT, it -> choices());
    }

    @PostMapping("/matters/{id:[0-9]+}/proof")
    ModelAndView record(
            @PathVariable long id,
            @RequestParam String once,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String note) {
        return form.done(id, ACT, once, List.of(version, paper, note), it -> choices(), () -> {
            var typed = new Typed();
            typed.require(!paper.isBlank(), "paper", "desk.mistake.choose.paper");
            typed.throwIfAny();
            return record.record(new MatterId(id), version, said(paper, note));
        });
    }

    private String said(String paper, String note) {
        var label = book.find("papers", paper, Deadlines.dayOf(clock.instant()))
                .map(it -> it.label())
                .orElse("");
        return label.isEmpty() || note.isBlank() ? label + note.strip() : label + ": " + note.strip();
    }

    private Map<String, ?> choices() {
        var papers = new LinkedHashMap<String, String>();
        book.rules("papers", Deadlines.dayOf(clock.instant())).forEach(it -> papers.put(it.id(), words.label(it)));
        papers.put("other", words.say("intake.paper.other"));
        return Map.of("papers", papers);
    }
}
