package vn.congly.matter;

import java.util.Optional;
import java.util.Set;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.Judgement;
import vn.congly.intake.RequestId;

/**
 * An officer's decision to accept a request.
 *
 * @param requestVersion the version that the officer saw
 * @param categories ids of the rulebook's categories that the beneficiary meets, or, when accepted at once, claims
 * @param primary the one of them that the case is counted under
 * @param atOnceGround id of the rulebook's grounds of immediate acceptance; empty for an ordinary acceptance
 * @param reason the officer's words; needed where the decision departs from the proposal
 * @param judged what the officer judged about the request, as the proposal that was shown took it
 */
public record Acceptance(
        RequestId request,
        int requestVersion,
        FormOfAid form,
        Set<String> categories,
        String primary,
        Optional<String> atOnceGround,
        String reason,
        Judgement judged) {

    public Acceptance {
        categories = Set.copyOf(categories);
    }

    /** Where nothing speaks against the request and nothing special was judged. */
    public Acceptance(
            RequestId request,
            int requestVersion,
            FormOfAid form,
            Set<String> categories,
            String primary,
            Optional<String> atOnceGround,
            String reason) {
        this(request, requestVersion, form, categories, primary, atOnceGround, reason, Judgement.none());
    }
}
