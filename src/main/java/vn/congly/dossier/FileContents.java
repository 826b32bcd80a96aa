package vn.congly.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.intake.FormOfAid;
import vn.congly.law.Rulebook;

/** What the law wants in the file of a case of each form, from the rulebook's {@code file-contents}. */
@Component
final class FileContents {

    private static final String SUBJECT = "file-contents";

    private final Rulebook rulebook;

    FileContents(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @param on the day of acceptance: a case is judged by the law of its own date */
    List<Requirement> of(FormOfAid form, LocalDate on) {
        return rulebook.rules(SUBJECT, on).stream()
                .filter(it -> it.text("form").equals(form.name()))
                .map(Requirement::new)
                .toList();
    }

    Optional<Requirement> find(FormOfAid form, LocalDate on, String paper) {
        return of(form, on).stream().filter(it -> it.paper().equals(paper)).findFirst();
    }
}
