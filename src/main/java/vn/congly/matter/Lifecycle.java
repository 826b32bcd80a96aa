package vn.congly.matter;

import static vn.congly.matter.MatterState.ACCEPTED;
import static vn.congly.matter.MatterState.ENDED;
import static vn.congly.matter.MatterState.HANDED_OVER;
import static vn.congly.matter.MatterState.IN_PROGRESS;
import static vn.congly.matter.MatterState.STAYED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congly.acts.Impossible;

/**
 * The life of a case as one table: which move leads from which state to which, what it tells the other rooms, and which
 * clocks it starts and stops. {@code docs/lifecycle.md} is drawn from it. Who may is the move's act of access.
 */
public final class Lifecycle {

    static final List<String> ASSIGN_CLOCKS =
            List.of("assign-litigation", "assign-custody", "assign-notice", "assign-at-once", "assign-out-of-court");
    static final List<String> ADVICE_CLOCKS = List.of("advice", "advice-complex");
    static final List<String> PROOF_CLOCKS = List.of("proof", "proof-difficult");
    static final List<String> BODY_REFUSED_CLOCKS = List.of("replace-criminal", "replace-civil");
    static final List<String> REPLACE_CLOCKS = List.of("replace-criminal", "replace-civil", "change-provider-answer");
    static final List<String> HAND_OVER_CLOCK = List.of("hand-over");
    static final List<String> WHILE_OPEN = together(ASSIGN_CLOCKS, ADVICE_CLOCKS, PROOF_CLOCKS, REPLACE_CLOCKS);

    private static final List<Edge> TABLE = List.of(
            new Edge(Optional.empty(), Move.ACCEPT, ACCEPTED, "", List.of(), List.of())
                    .tells(MatterAccepted.class)
                    .starts(together(ASSIGN_CLOCKS, ADVICE_CLOCKS, PROOF_CLOCKS)),
            row(ACCEPTED, Move.ASSIGN, IN_PROGRESS).tells("ProviderAssigned").stops(ASSIGN_CLOCKS),
            row(IN_PROGRESS, Move.CALL_FOR_REPLACEMENT, IN_PROGRESS)
                    .tells("ReplacementCalled")
                    .starts(BODY_REFUSED_CLOCKS),
            row(STAYED, Move.CALL_FOR_REPLACEMENT, STAYED)
                    .tells("ReplacementCalled")
                    .starts(BODY_REFUSED_CLOCKS),
            row(IN_PROGRESS, Move.REPLACE, IN_PROGRESS)
                    .tells("ProviderReplaced")
                    .stops(REPLACE_CLOCKS),
            row(STAYED, Move.REPLACE, STAYED).tells("ProviderReplaced").stops(REPLACE_CLOCKS),
            row(IN_PROGRESS, Move.RECORD_WORK, IN_PROGRESS).tells(WorkRecorded.class),
            row(IN_PROGRESS, Move.GIVE_ADVICE, IN_PROGRESS)
                    .tells(WorkRecorded.class)
                    .stops(ADVICE_CLOCKS),
            row(IN_PROGRESS, Move.EXTEND_ADVICE, IN_PROGRESS)
                    .tells(AdviceExtended.class)
                    .starts(List.of("advice-complex"))
                    .stops(List.of("advice")),
            row(ACCEPTED, Move.SET_HEARING, ACCEPTED).tells(HearingSet.class),
            row(IN_PROGRESS, Move.SET_HEARING, IN_PROGRESS).tells(HearingSet.class),
            row(ACCEPTED, Move.CANCEL_HEARING, ACCEPTED).tells(HearingCancelled.class),
            row(IN_PROGRESS, Move.CANCEL_HEARING, IN_PROGRESS).tells(HearingCancelled.class),
            row(STAYED, Move.CANCEL_HEARING, STAYED).tells(HearingCancelled.class),
            row(ACCEPTED, Move.RECORD_PROOF, ACCEPTED)
                    .tells(ProofRecorded.class)
                    .stops(PROOF_CLOCKS),
            row(IN_PROGRESS, Move.RECORD_PROOF, IN_PROGRESS)
                    .tells(ProofRecorded.class)
                    .stops(PROOF_CLOCKS),
            row(STAYED, Move.RECORD_PROOF, STAYED).tells(ProofRecorded.class).stops(PROOF_CLOCKS),
            row(IN_PROGRESS, Move.STAY, STAYED).tells(MatterStayed.class),
            row(STAYED, Move.RESUME, IN_PROGRESS).tells(MatterResumed.class),
            row(IN_PROGRESS, Move.END, ENDED)
                    .tells(MatterEnded.class)
                    .starts(HAND_OVER_CLOCK)
                    .stops(WHILE_OPEN),
            row(IN_PROGRESS, Move.TERMINATE, ENDED)
                    .tells(MatterEnded.class)
                    .starts(HAND_OVER_CLOCK)
                    .stops(WHILE_OPEN),
            row(STAYED, Move.TERMINATE, ENDED)
                    .tells(MatterEnded.class)
                    .starts(HAND_OVER_CLOCK)
                    .stops(WHILE_OPEN),
            row(ACCEPTED, Move.DISCONTINUE, ENDED).tells(MatterEnded.class).stops(WHILE_OPEN),
            row(IN_PROGRESS, Move.DISCONTINUE, ENDED)
                    .tells(MatterEnded.class)
                    .starts(HAND_OVER_CLOCK)
                    .stops(WHILE_OPEN),
            row(STAYED, Move.DISCONTINUE, ENDED)
                    .tells(MatterEnded.class)
                    .starts(HAND_OVER_CLOCK)
                    .stops(WHILE_OPEN),
            row(ENDED, Move.HAND_OVER, HANDED_OVER).tells(FileHandedOver.class).stops(HAND_OVER_CLOCK));

    private Lifecycle() {}

    /** The whole table, in the order of a case's life. */
    public static List<Edge> edges() {
        return TABLE;
    }

    public static Optional<Edge> edge(MatterState from, Move move) {
        return TABLE.stream().filter(it -> it.move() == move && it.leaves(from)).findFirst();
    }

    /** The row, or {@link Impossible} with a sentence about the state that forbids the move. */
    static Edge required(MatterState from, Move move) {
        return edge(from, move).orElseThrow(() -> new Impossible("matter.problem.state." + from.name()));
    }

    static Edge acceptance() {
        return TABLE.getFirst();
    }

    private static Edge row(MatterState from, Move move, MatterState to) {
        return new Edge(Optional.of(from), move, to, "", List.of(), List.of());
    }

    @SafeVarargs
    private static List<String> together(List<String>... clocks) {
        return Stream.of(clocks).flatMap(List::stream).toList();
    }
}
