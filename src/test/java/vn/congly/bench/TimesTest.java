package vn.congly.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static Times of(int... millis) {
        var times = new Times(millis.length);
        IntStream.of(millis).forEach(it -> times.add(it * 1_000_000L));
        return times;
    }

    @Test
    void a_percentile_is_a_duration_that_was_measured() {
        var hundred = of(IntStream.rangeClosed(1, 100).toArray());
        assertThat(hundred.p50()).isEqualTo(50);
        assertThat(hundred.p95()).isEqualTo(95);
        assertThat(hundred.at(1)).isEqualTo(100);
        assertThat(of(7).p95()).isEqualTo(7);
    }

    @Test
    void the_order_of_measuring_does_not_matter() {
        assertThat(of(9, 1, 5).p50()).isEqualTo(5);
        assertThat(of(1234, 5, 70).text()).isEqualTo("70.0 / 1234 / 1234");
    }

    @Test
    void what_was_not_measured_is_no_figure() {
        assertThat(new Times(3).text()).isEqualTo("–");
        assertThat(Times.ratio(new Times(1), of(5))).isEqualTo("–");
        assertThat(Times.ratio(of(2), of(100))).isEqualTo("50.0×");
    }
}
