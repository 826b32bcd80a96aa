package vn.congly.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofRuleTest {

    @Test
    void and_binds_closer_than_or_and_brackets_closest() {
        assertThat(ProofRule.read("a or b and c").ways()).containsExactly(Set.of("a"), Set.of("b", "c"));
        assertThat(ProofRule.read("(a or b) and (c or d and e)").ways())
                .containsExactly(Set.of("a", "c"), Set.of("a", "d", "e"), Set.of("b", "c"), Set.of("b", "d", "e"));
    }

    @Test
    void any_one_way_is_enough_but_needs_all_its_papers() {
        var proof = ProofRule.read("a and b or c");
        assertThat(proof.shownBy(Set.of("a"))).isFalse();
        assertThat(proof.shownBy(Set.of("a", "b"))).isTrue();
        assertThat(proof.shownBy(Set.of("c", "x"))).isTrue();
        assertThat(proof.missing(Set.of("c"))).isEmpty();
        assertThat(proof.missing(Set.of("a"))).containsExactlyInAnyOrder("b", "c");
        assertThat(proof.missing(Set.of())).containsExactly("c");
    }

    @ParameterizedTest
    @CsvSource({"a or", "(a or b", "a b", "a)", "''"})
    void words_that_make_no_sense_are_refused(String text) {
        assertThatThrownBy(() -> ProofRule.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
