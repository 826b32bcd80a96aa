package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person sees first: what is late, due today, without provider, ahead; and beside it the team. */
record Desk(
        Instant now,
        boolean own,
        int holding,
        DueRows.Counts counts,
        List<DueRow> late,
        List<DueRow> today,
        List<DueRow> unassigned,
        List<DueRow> ahead,
        Optional<Load> load,
        List<HearingRow> hearings,
        Optional<TeamRows.Waiting> waiting) {

    public boolean nothing() {
        return late.isEmpty() && today.isEmpty() && unassigned.isEmpty() && ahead.isEmpty();
    }

    public boolean calm() {
        return counts.late() == 0 && counts.today() == 0 && counts.unassigned() == 0;
    }
}
