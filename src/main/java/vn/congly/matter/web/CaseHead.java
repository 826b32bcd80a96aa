package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.intake.FormOfAid;
import vn.congly.matter.MatterId;
import vn.congly.matter.MatterState;

/** What stands above every page of a case. */
record CaseHead(
        long id,
        int version,
        String code,
        long request,
        int unit,
        String unitName,
        FormOfAid form,
        int year,
        int number,
        Instant accepted,
        String atOnceGround,
        MatterState state,
        String beneficiary,
        String field,
        String summary,
        String stage,
        String role,
        String custody,
        List<String> categories,
        String primary,
        Optional<Long> provider,
        Optional<Long> providerAccount,
        Optional<String> providerName,
        String providerKind,
        Optional<Instant> ended,
        String ending,
        String endingGround,
        Optional<Instant> handedOver) {

    public MatterId matterId() {
        return new MatterId(id);
    }
}
