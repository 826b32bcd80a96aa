package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congly.matter.MatterState.ACCEPTED;
import static vn.congly.matter.MatterState.ENDED;
import static vn.congly.matter.MatterState.HANDED_OVER;
import static vn.congly.matter.MatterState.IN_PROGRESS;
import static vn.congly.matter.MatterState.STAYED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congly.acts.Impossible;
import vn.congly.law.Rulebook;

class LifecycleTest {

    /** What the law allows, written a second time, by state. */
    private static final Map<MatterState, Map<Move, MatterState>> ALLOWED = Map.of(
            ACCEPTED,
            Map.of(
                    Move.ASSIGN, IN_PROGRESS,
                    Move.SET_HEARING, ACCEPTED,
                    Move.CANCEL_HEARING, ACCEPTED,
                    Move.RECORD_PROOF, ACCEPTED,
                    Move.DISCONTINUE, ENDED),
            IN_PROGRESS,
            Map.ofEntries(
                    Map.entry(Move.CALL_FOR_REPLACEMENT, IN_PROGRESS),
                    Map.entry(Move.REPLACE, IN_PROGRESS),
                    Map.entry(Move.RECORD_WORK, IN_PROGRESS),
                    Map.entry(Move.GIVE_ADVICE, IN_PROGRESS),
                    Map.entry(Move.EXTEND_ADVICE, IN_PROGRESS),
                    Map.entry(Move.SET_HEARING, IN_PROGRESS),
                    Map.entry(Move.CANCEL_HEARING, IN_PROGRESS),
                    Map.entry(Move.RECORD_PROOF, IN_PROGRESS),
                    Map.entry(Move.STAY, STAYED),
                    Map.entry(Move.END, ENDED),
                    Map.entry(Move.TERMINATE, ENDED),
                    Map.entry(Move.DISCONTINUE, ENDED)),
            STAYED,
            Map.of(
                    Move.CALL_FOR_REPLACEMENT, STAYED,
                    Move.REPLACE, STAYED,
                    Move.CANCEL_HEARING, STAYED,
                    Move.RECORD_PROOF, STAYED,
                    Move.RESUME, IN_PROGRESS,
                    Move.TERMINATE, ENDED,
                    Move.DISCONTINUE, ENDED),
            ENDED,
            Map.of(Move.HAND_OVER, HANDED_OVER),
            HANDED_OVER,
            Map.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(MatterState.values())
                .flatMap(state -> Stream.of(Move.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_move_leads_where_the_law_says_or_is_refused_with_a_sentence(MatterState from, Move move) {
        var allowed = ALLOWED.getOrDefault(from, Map.of());
        if (allowed.containsKey(move)) {
            assertThat(Lifecycle.required(from, move).to()).isEqualTo(allowed.get(move));
        } else {
            assertThatThrownBy(() -> Lifecycle.required(from, move))
                    .isInstanceOfSatisfying(
                            Impossible.class, it -> assertThat(it.key()).isEqualTo("matter.problem.state." + from));
        }
    }

    @Test
    void a_case_begins_only_by_acceptance() {
        var first = Lifecycle.edges().stream().filter(it -> it.from().isEmpty()).toList();
        assertThat(first).singleElement().satisfies(it -> {
            assertThat(it.move()).isEqualTo(Move.ACCEPT);
            assertThat(it.to()).isEqualTo(ACCEPTED);
        });
    }

    @Test
    void no_state_and_move_stand_twice_in_the_table() {
        var rows = Lifecycle.edges().stream()
                .map(it -> it.from() + " " + it.move())
                .toList();
        assertThat(rows).doesNotHaveDuplicates();
    }

    @Test
    void every_row_tells_a_fact() {
        assertThat(Lifecycle.edges()).noneMatch(it -> it.fact().isEmpty());
    }

    @Test
    void every_clock_of_the_table_is_in_the_rulebook() {
        var known =
                Rulebook.load().versions("clocks").stream().map(it -> it.id()).toList();
        var named = Lifecycle.edges().stream()
                .flatMap(it -> Stream.concat(it.starts().stream(), it.stops().stream()))
                .distinct()
                .toList();
        assertThat(known).containsAll(named);
    }

    @Test
    void whatever_ends_a_case_stops_every_clock_that_its_acceptance_may_have_started() {
        var started = Lifecycle.acceptance().starts();
        assertThat(Lifecycle.edges().stream().filter(it -> it.to() == ENDED))
                .allSatisfy(it -> assertThat(it.stops()).containsAll(started));
    }

    @Test
    void the_hand_over_clock_runs_only_where_a_provider_has_the_file() {
        var handing = Lifecycle.edges().stream()
                .filter(it -> it.to() == ENDED && it.starts().contains("hand-over"))
                .map(it -> it.from().orElseThrow())
                .distinct()
                .toList();
        assertThat(handing).isEqualTo(List.of(IN_PROGRESS, STAYED));
    }
}
