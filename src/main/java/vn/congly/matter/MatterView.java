package vn.congly.matter;

import java.util.List;
import java.util.Optional;

/** Everything that the page of a case shows. */
public record MatterView(
        Matter matter,
        List<Party> parties,
        List<MatterClock> clocks,
        List<TimelineEvent> events,
        List<WorkDone.Recorded> work,
        List<Hearing> hearings) {

    public record Party(Side side, String fullName, Optional<String> identityNumber) {}

    /** Whether a proof is still owed after an acceptance at once. */
    public boolean proofOwed() {
        return clocks.stream()
                .anyMatch(it -> it.running()
                        && Lifecycle.PROOF_CLOCKS.contains(it.deadline().rule().id()));
    }

    /** The moves that the lifecycle allows now; whether the reader may make them is another question. */
    public List<Move> moves() {
        return Lifecycle.edges().stream()
                .filter(it -> it.leaves(matter.state()))
                .map(Edge::move)
                .toList();
    }
}
