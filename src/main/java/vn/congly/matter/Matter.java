package vn.congly.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.RequestId;
import vn.congly.intake.Stage;
import vn.congly.people.PersonId;
import vn.congly.people.Sex;

/**
 * A case as it stands.
 *
 * @param code as the law writes it; not unique in the nation
 * @param unit that accepted it; its custodian may be another today
 * @param number in the register book of unit, form and year
 * @param categories met at acceptance, fixed (Law Art. 37(3))
 * @param custody at the time of the request
 */
public record Matter(
        MatterId id,
        int version,
        MatterState state,
        String code,
        RequestId request,
        int unit,
        FormOfAid form,
        int year,
        int number,
        Instant acceptedAt,
        String atOnceGround,
        PersonId beneficiary,
        String beneficiaryName,
        String field,
        String summary,
        Stage stage,
        ProceedingsRole role,
        Custody custody,
        List<String> categories,
        String primaryCategory,
        Sex sex,
        String ethnicity,
        Optional<CommuneKey> place,
        String trackingCode,
        Optional<GivenBy> provider,
        Optional<Ended> ended,
        Optional<Instant> handedOverAt) {

    /** @param ground id of the rulebook's {@code discontinuance-grounds}, or the words of the body that terminated it */
    public record Ended(Instant at, Ending ending, String ground) {}

    public Matter {
        categories = List.copyOf(categories);
    }

    /** The account of whoever gives the aid: the case is theirs to open and work. */
    public Optional<Long> providerAccount() {
        return provider.flatMap(GivenBy::account);
    }

    MatterEnded endedBy(Instant at, Ending ending, String ground) {
        return new MatterEnded(
                id,
                request,
                unit,
                code,
                at,
                ending,
                ground,
                provider.map(GivenBy::kind).orElse(""),
                form,
                field,
                categories,
                primaryCategory,
                sex,
                ethnicity,
                place);
    }
}
