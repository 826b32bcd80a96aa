package vn.congly.intake.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.AcceptedElsewhere;
import vn.congly.intake.Channel;
import vn.congly.intake.Custody;
import vn.congly.intake.Decision;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.Opponent;
import vn.congly.intake.PaperShown;
import vn.congly.intake.RequestEvent;
import vn.congly.intake.RequestState;
import vn.congly.intake.Stage;
import vn.congly.people.Person;
import vn.congly.people.Sex;

/** A request as another program reads it; names and values are those in which it can be sent. */
record RequestView(
        long id,
        int version,
        RequestState state,
        String trackingCode,
        int unit,
        int firstUnit,
        List<Integer> pastUnits,
        Channel channel,
        Instant receivedAt,
        PersonView beneficiary,
        Optional<PersonView> requester,
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
        Optional<String> place,
        String bodyName,
        String bodyNotice,
        boolean nearPoor,
        boolean allowance,
        String acceptedAs,
        List<Opponent> opponents,
        List<PaperShown> papers,
        List<RequestEvent> events,
        List<Decision> decisions,
        List<AcceptedElsewhere> acceptedElsewhere) {

    /** @param birth a day, or a year where only that is known, or nothing */
    record PersonView(
            long id,
            String fullName,
            Sex sex,
            String birth,
            String ethnicity,
            Optional<String> identityNumber,
            Optional<String> phone,
            Optional<String> commune,
            String addressLine) {

        static PersonView of(Person it) {
            return new PersonView(
                    it.id().value(),
                    it.fullName(),
                    it.sex(),
                    it.birthDate().map(LocalDate::toString).orElseGet(it::birth),
                    it.ethnicity(),
                    it.identityNumber(),
                    it.phone(),
                    it.commune().map(CommuneKey::text),
                    it.addressLine());
        }
    }
}
