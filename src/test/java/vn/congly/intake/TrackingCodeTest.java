package vn.congly.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTest {

    @Test
    void no_character_looks_like_another() {
        var drawn = Stream.generate(TrackingCode::draw)
                .limit(2_000)
                .map(TrackingCode::text)
                .collect(Collectors.joining());
        assertThat(drawn).doesNotContain("0", "1", "I", "O");
        assertThat(drawn.chars().distinct().count()).isEqualTo(33);
    }

    @Test
    void no_two_are_the_same() {
        assertThat(Stream.generate(TrackingCode::draw).limit(2_000).distinct()).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7PM-3QXA", "k7pm3qxa", " K7PM 3QXA ", "K7PM–3QXA", "k7 pm-3q xa"})
    void it_is_read_however_it_was_copied(String typed) {
        assertThat(TrackingCode.read(typed)).contains(new TrackingCode("K7PM-3QXA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7PM-3QX", "K7PM-3QXAA", "K0PM-3QXA", "K7PM-3QXĂ", "' or 1=1"})
    void what_is_none_is_none(String typed) {
        assertThat(TrackingCode.read(typed)).isEmpty();
    }
}
