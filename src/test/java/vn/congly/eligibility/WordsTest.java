package vn.congly.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence exists in both languages. */
class WordsTest {

    private static final Pattern REASON =
            Pattern.compile("(?:Verdicts\\.\\w+|Because\\.of)\\(\\s*(.*?)\\);", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)+)\"");

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "messages/" + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eligibility", "law", "rules"})
    void both_languages_have_the_same_sentences(String name) {
        var vietnamese = bundle(name, Locale.ROOT);
        var english = bundle(name, Locale.ENGLISH);
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
        for (var key : vietnamese.keySet()) {
            assertThat(english.getString(key)).as(key).isNotBlank();
            assertThat(vietnamese.getString(key)).as(key).isNotBlank();
        }
    }

    @Test
    void every_reason_that_the_rules_give_is_a_sentence_and_every_sentence_is_given() throws IOException {
        var words = bundle("eligibility", Locale.ROOT);
        var said = words.keySet().stream()
                .filter(it -> it.startsWith("eligibility.because."))
                .map(it -> it.substring("eligibility.because.".length()))
                .filter(it -> !it.startsWith("age.")) // built of parts; every one is met in EligibilityTest
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given()).isEqualTo(said);
    }

    private static TreeSet<String> given() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/vn/congly/eligibility"))) {
            var source = new StringBuilder();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                source.append(Files.readString(file));
            }
            return REASON.matcher(source)
                    .results()
                    .flatMap(it -> KEY.matcher(it.group(1)).results())
                    .map(it -> it.group(1))
                    .filter(it -> !it.startsWith("age."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
