package vn.congly.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.RequestId;
import vn.congly.people.Sex;

/**
 * A request became a case: it has a number in the register book.
 *
 * @param unit whose register book holds it
 * @param categories ids of the rulebook's categories, as met at acceptance (Law Art. 37(3))
 * @param place where the case occurs, else where the beneficiary lives
 */
public record MatterAccepted(
        MatterId matter,
        RequestId request,
        int unit,
        String code,
        Instant at,
        FormOfAid form,
        String field,
        List<String> categories,
        String primaryCategory,
        Sex sex,
        String ethnicity,
        Optional<CommuneKey> place) {}
