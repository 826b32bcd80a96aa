package vn.congly.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.FoldedText;
import vn.congly.intake.Request;
import vn.congly.people.Person;

/** A case about to be entered in the register book: what it takes over from its request and its beneficiary. */
record NewMatter(
        Acceptance decision,
        Request request,
        Person beneficiary,
        String code,
        int year,
        int number,
        Instant acceptedAt) {

    /** Somebody of the case, with the name as the search and the question about conflicts fold it. */
    record Party(Side side, String fullName, Optional<String> identityNumber) {

        String foldedName() {
            return FoldedText.of(fullName);
        }
    }

    Optional<CommuneKey> place() {
        return request.place().or(beneficiary::commune);
    }

    /** The primary category first. */
    List<String> categories() {
        return decision.categories().stream()
                .sorted(Comparator.comparing((String it) -> !it.equals(decision.primary()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    List<Party> parties() {
        var all = new ArrayList<Party>();
        all.add(new Party(Side.BENEFICIARY, beneficiary.fullName(), beneficiary.identityNumber()));
        request.opponents().forEach(it -> all.add(new Party(Side.OPPOSING, it.fullName(), it.identityNumber())));
        return all;
    }

    MatterAccepted fact(MatterId id) {
        return new MatterAccepted(
                id,
                request.id(),
                request.unit(),
                code,
                acceptedAt,
                decision.form(),
                request.field(),
                categories(),
                decision.primary(),
                beneficiary.sex(),
                beneficiary.ethnicity(),
                place());
    }
}
