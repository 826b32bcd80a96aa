package vn.congly.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;
import vn.congly.law.Example;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;

/** The examples that stand beside the categories in the rulebook. */
class CategoryExamplesTest {

    private static final Rulebook BOOK = Rulebook.load();
    private static final Eligibility ELIGIBILITY = Eligibility.of(BOOK, Geography.load());

    static Stream<Example> examples() {
        return BOOK.examples("categories").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_example_of_the_book_comes_true(Example example) {
        var says = new Says(example.says());
        var finding = ELIGIBILITY.examine(says.facts()).findings().stream()
                .filter(it -> it.category().equals(example.rule()))
                .findFirst()
                .orElseThrow();
        assertThat(answer(finding.verdict())).as(finding.toString()).isEqualTo(says.text("finding"));
    }

    @Test
    void every_category_has_examples_of_both_answers_or_is_a_draft() {
        for (var category : BOOK.versions("categories")) {
            var answers = examples()
                    .filter(it -> it.rule().equals(category))
                    .map(it -> String.valueOf(it.says().get("finding")))
                    .collect(Collectors.toSet());
            assertThat(answers).as(category.name()).contains("met");
            if (!category.provisional()) {
                assertThat(answers).as(category.name()).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void every_category_has_a_proof_on_each_of_its_days_and_every_paper_a_name() {
        for (Rule category : BOOK.versions("categories")) {
            var last =
                    category.period().until().orElse(LocalDate.of(2030, 1, 1)).minusDays(1);
            for (var day : List.of(category.period().from(), last)) {
                assertThat(new Proofs(BOOK).ways(category.id(), day))
                        .as(category.name())
                        .isNotEmpty();
            }
        }
    }

    private static String answer(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> "met";
            case Verdict.NotMet notMet -> "not-met";
            case Verdict.Unclear unclear -> "unclear";
        };
    }

    private record Says(Map<String, Object> fields) {

        Facts facts() {
            return new Facts(
                    LocalDate.parse(text("on")),
                    optional("birth").map(LocalDate::parse),
                    optional("birth-year").map(Integer::valueOf),
                    flag("minority"),
                    optional("residence").map(CommuneKey::parse),
                    Optional.empty(),
                    list("claimed"),
                    list("papers"),
                    Set.of(),
                    optional("role").map(ProceedingsRole::valueOf).orElse(ProceedingsRole.NONE),
                    flag("near-poor"),
                    flag("allowance"),
                    "civil");
        }

        String text(String field) {
            return optional(field).orElseThrow();
        }

        private Optional<String> optional(String field) {
            return Optional.ofNullable(fields.get(field)).map(Object::toString);
        }

        private boolean flag(String field) {
            return Boolean.TRUE.equals(fields.get(field));
        }

        private Set<String> list(String field) {
            return fields.get(field) instanceof List<?> many
                    ? many.stream().map(Object::toString).collect(Collectors.toSet())
                    : Set.of();
        }
    }
}
