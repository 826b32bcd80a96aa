package vn.congly.matter.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congly.matter.MatterState;
import vn.congly.matter.MissingPaper;
import vn.congly.trail.Seen;

/** A case as its page shows it. */
record CaseView(
        Instant now,
        CaseHead head,
        Optional<Integer> age,
        NextAct next,
        List<NextActs.Offer> others,
        boolean mayCancel,
        List<ClockLine> clocks,
        List<CaseRows.Event> events,
        List<CaseRows.Party> parties,
        List<CaseRows.Work> work,
        List<CaseRows.Hearing> hearings,
        List<MissingPaper> missing,
        List<Seen> seen) {

    public List<ClockLine> running() {
        return clocks.stream().filter(it -> it.tone().runs()).toList();
    }

    /** For the rail: what runs, then the last that were stopped. */
    public List<ClockLine> nearest() {
        return clocks.stream().limit(Math.max(4, running().size())).toList();
    }

    public List<CaseRows.Event> eventsOldestFirst() {
        return events.reversed();
    }

    /** Whether the next thing is a day in the calendar. */
    public boolean awaits() {
        return head.state() == MatterState.IN_PROGRESS && !ahead().isEmpty();
    }

    public List<CaseRows.Hearing> ahead() {
        return hearings.stream()
                .filter(it -> !it.cancelled() && it.at().isAfter(now))
                .sorted(Comparator.comparing(CaseRows.Hearing::at))
                .toList();
    }
}
