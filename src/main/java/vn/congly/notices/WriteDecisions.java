package vn.congly.notices;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congly.assignment.Assignment;
import vn.congly.assignment.AssignmentId;
import vn.congly.assignment.Assignments;
import vn.congly.assignment.ProviderAssigned;
import vn.congly.assignment.ProviderReplaced;
import vn.congly.matter.Matters;
import vn.congly.providers.Provider;
import vn.congly.providers.Providers;

/** Hears that a provider was named and writes the decision, which then lies in the case's file as well. */
@Component
class WriteDecisions {

    private final Matters matters;
    private final Assignments assignments;
    private final Providers providers;
    private final AssignmentLetter letter;
    private final KeepLetter keep;

    WriteDecisions(
            Matters matters,
            Assignments assignments,
            Providers providers,
            AssignmentLetter letter,
            KeepLetter keep) {
        this.matters = matters;
        this.assignments = assignments;
        this.providers = providers;
        this.letter = letter;
        this.keep = keep;
    }

    @EventListener
    void on(ProviderAssigned fact) {
        write(fact.assignment(), LetterKind.ASSIGNMENT);
    }

    @EventListener
    void on(ProviderReplaced fact) {
        write(fact.assignment(), LetterKind.REPLACEMENT);
    }

    private void write(AssignmentId id, LetterKind kind) {
        var decision = assignments.required(id);
        var matter = matters.required(decision.matter());
        var provider = providers.required(decision.provider());
        var wording = letter.compose(matter, decision, provider, former(decision, provider), keep.head());
        keep.keepInFile(
                new NewLetter(
                        kind,
                        About.of(matter.id()),
                        decision.unit(),
                        Optional.of(decision.number()),
                        decision.year(),
                        wording,
                        decision.decidedAt(),
                        "assignment:" + id.value()),
                matter,
                "assignment-decision");
    }

    private Provider former(Assignment decision, Provider provider) {
        return decision.replaces()
                .map(assignments::required)
                .map(it -> providers.required(it.provider()))
                .orElse(provider);
    }
}
