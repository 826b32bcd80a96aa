package vn.congly.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congly.access.Role;

/** {@code docs/lifecycle.md} is drawn from the table; run with {@code -Dcongly.docs=write} to draw it anew. */
class LifecycleDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "lifecycle.md");
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("messages/matter", Locale.ROOT);

    @Test
    void the_document_is_what_the_table_says() throws IOException {
        var drawn = draw();
        if ("write".equals(System.getProperty("congly.docs"))) {
            Files.writeString(DOCUMENT, drawn, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(DOCUMENT, StandardCharsets.UTF_8))
                .as("docs/lifecycle.md is stale; run this test with -Dcongly.docs=write")
                .isEqualTo(drawn);
    }

    private static String draw() {
        return """
                # The life of a case

                Drawn from `vn.congly.matter.Lifecycle`; do not edit. Nothing else changes a case's state.

                ```mermaid
                stateDiagram-v2
                %s
                ```

                ## States

                | state | in Vietnamese |
                |---|---|
                %s

                ## Moves

                | from | move | to | by law | who may | fact | starts | stops |
                |---|---|---|---|---|---|---|---|
                %s

                Clocks are ids of the rulebook's subject `clocks`. A move starts only those that apply to the case: see
                `FirstClocks` for the acceptance.
                """.formatted(diagram(), states(), rows());
    }

    private static String diagram() {
        var arrows = new LinkedHashMap<String, List<String>>();
        for (var edge : Lifecycle.edges()) {
            var from = edge.from().map(MatterState::name).orElse("[*]");
            arrows.computeIfAbsent(from + " --> " + edge.to(), it -> new ArrayList<>())
                    .add(word(edge.move()));
        }
        var lines = arrows.entrySet().stream()
                .map(it -> "    " + it.getKey() + ": " + String.join(", ", it.getValue()))
                .collect(Collectors.joining("\n"));
        return lines + "\n    HANDED_OVER --> [*]";
    }

    private static String states() {
        return List.of(MatterState.values()).stream()
                .map(it -> "| `%s` | %s |".formatted(it, VIETNAMESE.getString(it.key())))
                .collect(Collectors.joining("\n"));
    }

    private static String rows() {
        return Lifecycle.edges().stream().map(LifecycleDocumentTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(Edge it) {
        return "| %s | %s | `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        it.from().map(from -> "`" + from + "`").orElse("a request"),
                        word(it.move()),
                        it.to(),
                        it.move().citation(),
                        it.move().act().roles().stream()
                                .sorted()
                                .map(Role::name)
                                .map(role -> role.toLowerCase(Locale.ROOT).replace('_', ' '))
                                .collect(Collectors.joining(", ")),
                        it.fact(),
                        String.join(", ", it.starts()),
                        clocks(it.stops()));
    }

    private static String clocks(List<String> stopped) {
        return stopped.equals(Lifecycle.WHILE_OPEN) ? "every clock of an open case" : String.join(", ", stopped);
    }

    private static String word(Move move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
