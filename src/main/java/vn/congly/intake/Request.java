package vn.congly.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.people.PersonId;

/**
 * A request as stored. The parts mean what they mean in {@link RequestDraft}.
 *
 * @param unit where it lies now
 * @param firstUnit where it first arrived
 * @param pastUnits where it lay before it was sent on; they go on seeing it
 * @param receivedBy account that entered it; 0 the public page
 * @param acceptedAs code of the case that it became; empty before
 */
public record Request(
        RequestId id,
        int version,
        RequestState state,
        String trackingCode,
        int unit,
        int firstUnit,
        List<Integer> pastUnits,
        Channel channel,
        Instant receivedAt,
        long receivedBy,
        PersonId beneficiary,
        Optional<PersonId> requester,
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
        String acceptedAs,
        List<Opponent> opponents,
        List<PaperShown> papers) {}
