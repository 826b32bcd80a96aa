package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.RequestEvent;

/** A request as its page shows it, with what is proposed and how it may be decided. */
record RequestView(
        long id,
        int version,
        boolean open,
        String state,
        String trackingCode,
        String channel,
        Instant received,
        String unitName,
        String beneficiary,
        String birth,
        Optional<Integer> age,
        String residence,
        String field,
        Optional<FormOfAid> wished,
        List<Fact> more,
        String summary,
        List<Paper> papers,
        ProposalView proposal,
        Judged judged,
        String reason,
        WaysView ways,
        String officer,
        List<Past> decisions,
        List<RequestEvent> events,
        Optional<Case> matter) {

    record Fact(String name, String value) {}

    record Paper(String title, String form) {}

    /** A decision taken, newest first. */
    record Past(
            String outcome,
            String ground,
            String reason,
            String toUnit,
            List<String> missing,
            String rulebook,
            String by,
            Instant at) {}

    record Case(long id, String code) {}
}
