package vn.congly.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.CommuneKey;
import vn.congly.organization.Unit;

/** What chance gave one case before it is written down: who, where, what about. */
record Drawn(
        long number,
        Instant acceptedAt,
        Unit unit,
        Region region,
        Beneficiary who,
        CommuneKey place,
        String form,
        String field,
        String role,
        String custody,
        String category,
        String story,
        Optional<String> opponent) {

    record Beneficiary(String name, boolean woman, LocalDate birth, String ethnicity, String identity) {}

    boolean litigation() {
        return form.equals("LITIGATION");
    }

    boolean held() {
        return custody.equals("ARRESTED") || custody.equals("CUSTODY");
    }

    String stage() {
        return !litigation() ? "NONE" : field.equals("criminal") ? "INVESTIGATION" : "FIRST_INSTANCE";
    }

    String channel() {
        return field.equals("criminal") && litigation() && !role.equals("VICTIM")
                ? "BODY_NOTICE"
                : List.of("IN_PERSON", "IN_PERSON", "COMMUNE_REFERRAL", "TELEPHONE", "POST", "ELECTRONIC")
                        .get((int) (number % 6));
    }
}
