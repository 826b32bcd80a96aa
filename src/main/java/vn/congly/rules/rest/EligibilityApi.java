package vn.congly.rules.rest;

import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Mistakes;
import vn.congly.eligibility.Eligibility;

/** {@code POST /api/v1/rules/eligibility}: facts in, findings with citations out. */
@RestController
@RequestMapping("/api/v1/rules/eligibility")
class EligibilityApi {

    private final Eligibility eligibility;
    private final ReadFacts read;
    private final Answers answers;

    EligibilityApi(Eligibility eligibility, ReadFacts read, Answers answers) {
        this.eligibility = eligibility;
        this.read = read;
        this.answers = answers;
    }

    @PostMapping
    Answers.ExaminationAnswer examine(@RequestBody PersonQuestion asked, Locale reader) {
        var mistakes = new Mistakes();
        var facts = read.person(mistakes, "", asked);
        mistakes.throwIfAny();
        return answers.examination(eligibility.examine(facts), reader);
    }
}
