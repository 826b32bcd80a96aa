package vn.congly.matter;

import java.util.List;
import java.util.Optional;

/**
 * A row of the lifecycle.
 *
 * @param from the state before; empty for the acceptance, which makes the case
 * @param fact name of the fact that other rooms hear
 * @param starts clocks that may start with it, ids of the rulebook's subject {@code clocks}
 * @param stops clocks that stop with it if they run
 */
public record Edge(
        Optional<MatterState> from, Move move, MatterState to, String fact, List<String> starts, List<String> stops) {

    Edge tells(Class<? extends Record> heard) {
        return tells(heard.getSimpleName());
    }

    Edge tells(String heard) {
        return new Edge(from, move, to, heard, starts, stops);
    }

    Edge starts(List<String> clocks) {
        return new Edge(from, move, to, fact, List.copyOf(clocks), stops);
    }

    Edge stops(List<String> clocks) {
        return new Edge(from, move, to, fact, starts, List.copyOf(clocks));
    }

    boolean leaves(MatterState state) {
        return from.filter(state::equals).isPresent();
    }
}
