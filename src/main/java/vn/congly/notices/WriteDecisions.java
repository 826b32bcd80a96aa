package vn.congly.notices;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.Unknown;
import vn.congly.assignment.Assignment;
import vn.congly.assignment.Assignments;
import vn.congly.assignment.ProviderAssigned;
import vn.congly.assignment.ProviderReplaced;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterId;
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
            Matters matters, Assignments assignments, Providers providers, AssignmentLetter letter, KeepLetter keep) {
        this.matters = matters;
        this.assignments = assignments;
        this.providers = providers;
        this.letter = letter;
        this.keep = keep;
    }

    @EventListener
    void on(ProviderAssigned fact) {
        keepInFile(assignments.required(fact.assignment()));
    }

    @EventListener
    void on(ProviderReplaced fact) {
        keepInFile(assignments.required(fact.assignment()));
    }

    /** The letter of the latest decision of the kind, made again from what was decided. */
    @Transactional
    void again(MatterId id, LetterKind kind) {
        var decision = assignments.of(id).reversed().stream()
                .filter(it -> kind(it) == kind)
                .findFirst()
                .orElseThrow(() -> new Unknown("assignment", id));
        keep.keep(write(decision, matters.required(id)));
    }

    private void keepInFile(Assignment decision) {
        var matter = matters.required(decision.matter());
        keep.keepInFile(write(decision, matter), matter, "assignment-decision");
    }

    private NewLetter write(Assignment decision, Matter matter) {
        var provider = providers.required(decision.provider());
        return new NewLetter(
                kind(decision),
                About.of(matter.id()),
                decision.unit(),
                Optional.of(decision.number()),
                decision.year(),
                letter.compose(matter, decision, provider, former(decision, provider)),
                decision.decidedAt(),
                "assignment:" + decision.id().value());
    }

    private static LetterKind kind(Assignment decision) {
        return decision.replacement() ? LetterKind.REPLACEMENT : LetterKind.ASSIGNMENT;
    }

    private Provider former(Assignment decision, Provider provider) {
        return decision.replaces()
                .map(assignments::required)
                .map(it -> providers.required(it.provider()))
                .orElse(provider);
    }
}
