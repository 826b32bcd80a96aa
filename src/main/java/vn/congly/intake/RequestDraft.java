package vn.congly.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.people.PersonDraft;

/**
 * A request as about to be received. {@link ReadRequest} makes one of typed text and says what is wrong with it.
 *
 * @param unit that receives it
 * @param requester where somebody else than the beneficiary asks
 * @param relation of the requester to the beneficiary, in words
 * @param claimed ids of the rulebook's categories
 * @param summary the matter in plain words
 * @param field id of the rulebook's fields of law
 * @param custodyMinute number and day of the minute of arrest or custody
 * @param place where the case occurs
 * @param bodyName the proceedings body that notified
 * @param bodyNotice number of its notice
 * @param nearPoor as stated; proof is among the papers
 * @param allowance monthly social allowance, as stated
 */
public record RequestDraft(
        Channel channel,
        int unit,
        PersonDraft beneficiary,
        Optional<PersonDraft> requester,
        String relation,
        Set<String> claimed,
        String summary,
        String field,
        Optional<FormOfAid> wishedForm,
        Stage stage,
        ProceedingsRole role,
        Custody custody,
        String custodyMinute,
        Optional<Instant> custodySince,
        Optional<LocalDate> hearingOn,
        Optional<LocalDate> limitationOn,
        Optional<CommuneKey> place,
        String bodyName,
        String bodyNotice,
        boolean nearPoor,
        boolean allowance,
        List<Opponent> opponents,
        List<PaperShown> papers) {

    public RequestDraft {
        claimed = Set.copyOf(claimed);
        opponents = List.copyOf(opponents);
        papers = List.copyOf(papers);
    }
}
