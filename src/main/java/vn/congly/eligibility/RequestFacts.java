package vn.congly.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.geography.CommuneKey;

/**
 * What is known of a request.
 *
 * @param concreteCase there is a concrete case that touches the person's own rights (Art. 30(1))
 * @param unlawful what is asked is unlawful
 * @param deceased the person has died
 * @param acceptedElsewhere another legal aid organisation has the case
 * @param askedByCentralBody the central body asked for it, so that the place does not matter (Art. 26(1)c)
 * @param forceMajeure proof cannot be brought in time by force majeure: 10 working days instead of 5
 * @param limitationDate last day of the limitation period
 * @param hearingDate day of the trial by the decision that sets it
 * @param appointedDefenceOrBodyNotice an appointed defence, or a notice of a proceedings body (Art. 31(3))
 * @param headAvoidsHarm the head decided to accept at once to avoid harm
 * @param unit the unit that received the request
 * @param placeOfCase where the case arose
 */
public record RequestFacts(
        Facts person,
        boolean concreteCase,
        boolean unlawful,
        boolean deceased,
        boolean acceptedElsewhere,
        boolean askedByCentralBody,
        boolean forceMajeure,
        Optional<LocalDate> limitationDate,
        Optional<LocalDate> hearingDate,
        boolean appointedDefenceOrBodyNotice,
        boolean headAvoidsHarm,
        int unit,
        Optional<CommuneKey> placeOfCase) {}
