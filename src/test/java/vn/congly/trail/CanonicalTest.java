package vn.congly.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static String json(Map<String, ?> object) {
        return new String(Canonical.bytes(object), StandardCharsets.UTF_8);
    }

    @Test
    void keys_are_sorted_and_nothing_is_spaced() {
        assertThat(json(Map.of("b", 1, "a", List.of(true, "x"), "c", Map.of("z", 2L, "y", "đ"))))
                .isEqualTo("{\"a\":[true,\"x\"],\"b\":1,\"c\":{\"y\":\"đ\",\"z\":2}}");
    }

    @Test
    void only_what_must_be_is_escaped() {
        assertThat(json(Map.of("a", "\"\\\n\u0001/é"))).isEqualTo("{\"a\":\"\\\"\\\\\\n\\u0001/é\"}");
    }

    @Test
    void a_number_that_other_readers_would_round_is_refused() {
        assertThatThrownBy(() -> json(Map.of("a", (1L << 53) + 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
