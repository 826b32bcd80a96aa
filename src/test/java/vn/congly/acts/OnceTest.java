package vn.congly.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congly.testing.HouseTest;

@HouseTest
class OnceTest {

    @Autowired
    Once once;

    @Test
    void the_second_time_gets_the_first_answer_and_does_nothing() {
        var done = new AtomicInteger();
        int first = once.perform("key-second-time", Map.of("a", 1), Integer.class, done::incrementAndGet);
        int second = once.perform("key-second-time", Map.of("a", 1), Integer.class, done::incrementAndGet);
        assertThat(second).isEqualTo(first).isEqualTo(1);
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        once.perform("key-something-else", "one", String.class, () -> "done");
        assertThatThrownBy(() -> once.perform("key-something-else", "two", String.class, () -> "done"))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void an_act_that_failed_may_be_tried_again_with_its_key() {
        assertThatThrownBy(() -> once.perform("key-that-failed", "x", String.class, () -> {
                    throw new Impossible("acts.test");
                }))
                .isInstanceOf(Impossible.class);
        assertThat(once.perform("key-that-failed", "x", String.class, () -> "done"))
                .isEqualTo("done");
    }

    @Test
    void of_many_at_once_one_acts_and_all_get_its_answer() {
        var done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(it -> threads.submit(
                            () -> once.perform("key-many-at-once", "x", Integer.class, done::incrementAndGet)))
                    .toList();
            assertThat(answers).allSatisfy(it -> assertThat(it.get()).isEqualTo(1));
        }
        assertThat(done).hasValue(1);
    }
}
