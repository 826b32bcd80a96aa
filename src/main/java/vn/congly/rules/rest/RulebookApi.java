package vn.congly.rules.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistakes;
import vn.congly.law.Deadlines;
import vn.congly.law.LegalDocument;
import vn.congly.law.Rulebook;
import vn.congly.law.Subject;

/** {@code GET /api/v1/rules} and {@code GET /api/v1/rules/{subject}?on=}: the book itself. */
@RestController
@RequestMapping("/api/v1/rules")
class RulebookApi {

    private final Rulebook book;
    private final Clock clock;

    RulebookApi(Rulebook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    record Contents(String rulebookVersion, List<Subject> subjects, List<LegalDocument> documents) {}

    record Rules(String rulebookVersion, String subject, LocalDate on, List<RuleAnswer> rules) {}

    @GetMapping
    Contents contents() {
        return new Contents(book.version(), book.subjects(), book.documents());
    }

    @GetMapping("/{subject}")
    Rules rules(@PathVariable String subject, @RequestParam(name = "on", defaultValue = "") String day) {
        if (book.subjects().stream().noneMatch(it -> it.id().equals(subject))) {
            throw new BadInput("subject", "rules.subject.unknown", subject);
        }
        var mistakes = new Mistakes();
        var on = mistakes.day("on", day);
        mistakes.throwIfAny();
        var asked = on.orElseGet(() -> Deadlines.dayOf(clock.instant()));
        var found = book.rules(subject, asked).stream().map(RuleAnswer::of).toList();
        return new Rules(book.version(), subject, asked, found);
    }
}
