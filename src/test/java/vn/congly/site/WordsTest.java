package vn.congly.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class WordsTest {

    /** Words that only officers and Vietnamese letters carry: these are written in the language of the State. */
    private static final List<String> VIETNAMESE_ONLY = List.of("notices.", "site.ask.told.");

    static Stream<String> rooms() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:messages/*_en.properties"))
                .map(it -> String.valueOf(it.getFilename()).replace("_en.properties", ""));
    }

    private static Properties words(String bundle) throws IOException {
        var words = new Properties();
        try (var file = WordsTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            words.load(new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_word_is_said_in_both_languages(String room) throws IOException {
        var vietnamese = words(room).stringPropertyNames().stream()
                .filter(it -> VIETNAMESE_ONLY.stream().noneMatch(it::startsWith));
        assertThat(words(room + "_en").stringPropertyNames()).containsAll(vietnamese.toList());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_word_carries_the_name_of_its_room(String room) throws IOException {
        var foreign = words(room).stringPropertyNames().stream()
                .filter(it -> !it.startsWith(room + "."))
                .toList();
        assertThat(foreign).isEmpty();
    }
}
