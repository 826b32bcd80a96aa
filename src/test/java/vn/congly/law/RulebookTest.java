package vn.congly.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {

    private static final Rulebook BOOK = Rulebook.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "on {0} category 7.5 is of {1}, 7.6a: {2}, 7.7.đ: {3}, 7.7.g: {4}")
    @CsvSource({
        "2025-06-30, 2018-01-01, false, true, true",
        "2025-07-01, 2018-01-01, true, true, false",
        "2025-12-31, 2018-01-01, true, true, false",
        "2026-01-01, 2026-01-01, true, false, false",
    })
    void categories_change_on_the_days_that_the_amending_laws_name(
            LocalDate on, LocalDate version, boolean trafficked, boolean youngVictim, boolean oldTrafficked) {
        assertThat(BOOK.required("categories", "7.5", on).period().from()).isEqualTo(version);
        assertThat(BOOK.find("categories", "7.6a", on).isPresent()).isEqualTo(trafficked);
        assertThat(BOOK.find("categories", "7.7.đ", on).isPresent()).isEqualTo(youngVictim);
        assertThat(BOOK.find("categories", "7.7.g", on).isPresent()).isEqualTo(oldTrafficked);
    }

    @Test
    void what_is_reported_of_law_05_2026_is_in_the_book_from_2027_as_provisional() {
        var before = BOOK.required("categories", "7.7.d", LocalDate.of(2026, 12, 31));
        var after = BOOK.required("categories", "7.7.d", LocalDate.of(2027, 1, 1));
        assertThat(before.provisional()).isFalse();
        assertThat(before.flag("financial-difficulty")).isTrue();
        assertThat(after.provisional()).isTrue();
        assertThat(after.flag("financial-difficulty")).isFalse();
        assertThat(after.citation().amendedBy()).hasValue("Luật 05/2026");
        assertThat(BOOK.versions("categories").stream()
                        .filter(it -> it.citation()
                                .amendedBy()
                                .filter("Luật 05/2026"::equals)
                                .isPresent()))
                .allMatch(Rule::provisional);
    }

    @Test
    void the_four_grounds_of_refusal_are_four() {
        assertThat(BOOK.rules("refusal-grounds", TODAY))
                .extracting(Rule::id)
                .containsExactly("30.3.a", "30.3.b", "30.3.c", "30.3.d");
        assertThat(BOOK.rules("immediate-grounds", TODAY)).hasSize(4);
    }

    @Test
    void every_ground_that_a_condition_names_exists() {
        BOOK.versions("acceptance-conditions").stream()
                .flatMap(it -> it.optionalText("refusal").stream())
                .forEach(it -> BOOK.required("refusal-grounds", it, TODAY));
        BOOK.versions("replacement-grounds").stream()
                .flatMap(it -> it.optionalText("clock").stream())
                .forEach(it -> BOOK.required("clocks", it, TODAY));
        BOOK.versions("file-contents").forEach(it -> BOOK.required("forms-of-aid", it.text("form"), TODAY));
    }

    @Test
    void every_clock_counts_in_a_known_unit() {
        for (var clock : BOOK.versions("clocks")) {
            if (ClockUnit.of(clock) != ClockUnit.AT_ONCE) {
                assertThat(clock.number("amount")).as(clock.name()).isPositive();
            }
            if (ClockUnit.of(clock) == ClockUnit.DAYS
                    && clock.optionalText("direction").isEmpty()) {
                assertThat(clock.text("day-off")).as(clock.name()).isEqualTo("next-working-day");
            }
        }
    }

    @Test
    void the_criteria_of_quality_add_up_and_the_bands_leave_no_gap() {
        assertThat(BOOK.rules("quality-criteria", TODAY).stream()
                        .mapToInt(it -> it.number("points"))
                        .sum())
                .isEqualTo(100);
        var bands = BOOK.rules("quality-bands", TODAY);
        for (int points = 0; points <= 100; points++) {
            int sum = points;
            assertThat(bands.stream().filter(it -> sum >= it.number("from-points") && sum < it.number("under-points")))
                    .as(points + " points")
                    .hasSize(1);
        }
    }

    @Test
    void a_form_number_alone_names_two_forms_so_its_document_stands_beside_it() {
        var old = BOOK.required("letter-forms", "request", LocalDate.of(2024, 2, 14));
        var young = BOOK.required("letter-forms", "request", LocalDate.of(2024, 2, 15));
        assertThat(old.text("number")).isEqualTo(young.text("number")).isEqualTo("02-TP-TGPL");
        assertThat(old.text("document")).isEqualTo("TT 12/2018");
        assertThat(young.text("document")).isEqualTo("TT 10/2023");
    }

    @Test
    void a_citation_is_read_into_its_parts() {
        var citation = BOOK.required("clocks", "proof", TODAY).citation();
        assertThat(citation.text()).isEqualTo("Đ.6 k.2 đ.a TT 12/2018");
        assertThat(citation.document()).isEqualTo("TT 12/2018");
        assertThat(citation.article()).hasValue("6");
        assertThat(citation.clause()).hasValue("2");
        assertThat(citation.point()).hasValue("a");
        assertThat(BOOK.document(citation).orElseThrow().title()).startsWith("Thông tư số 12/2018/TT-BTP");
        var two = BOOK.required("categories", "7.5", TODAY).citation();
        assertThat(two.full()).isEqualTo("Đ.7 k.5 Luật TGPL (Đ.177 k.6 Luật 59/2024)");
    }

    @Test
    void a_rule_speaks_the_reader_s_language() {
        var child = BOOK.required("categories", "7.3", TODAY);
        assertThat(child.label(Locale.of("vi"))).isEqualTo("Trẻ em");
        assertThat(child.label(Locale.UK)).isEqualTo("Child");
        assertThat(child.name()).isEqualTo("categories/7.3@2018-01-01");
    }

    @Test
    void the_readers_of_terms_say_what_lacks() {
        var clock = BOOK.required("clocks", "reply", TODAY);
        assertThatThrownBy(() -> clock.number("amount")).hasMessage("clocks/reply@2018-01-01 says nothing of amount");
        assertThatThrownBy(() -> clock.number("who")).hasMessage("clocks/reply@2018-01-01: who is no number: receiver");
        assertThat(clock.texts("nothing")).isEmpty();
        assertThat(clock.texts("who")).containsExactly("receiver");
        assertThat(BOOK.required("remuneration", "litigation-session", TODAY).decimal("rate"))
                .hasToString("0.38");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clocks/nothing", "nothing/reply"})
    void what_the_book_does_not_know_is_named(String path) {
        var parts = path.split("/");
        assertThatThrownBy(() -> BOOK.required(parts[0], parts[1], TODAY))
                .isInstanceOf(UnknownRule.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void the_same_content_has_the_same_version() {
        assertThat(Rulebook.load().version()).isEqualTo(BOOK.version()).hasSize(12);
    }
}
