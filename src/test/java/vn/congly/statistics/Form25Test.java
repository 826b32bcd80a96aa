package vn.congly.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congly.law.Rulebook;
import vn.congly.providers.ProviderKind;

/** Biểu 25/BTP/TGPL, Thông tư 03/2019/TT-BTP. */
class Form25Test {

    private static final Form FORM = Forms.load("25-BTP-TGPL");
    private static final List<String> FORMS_OF_AID = List.of("ADVICE", "LITIGATION", "OUT_OF_COURT");

    private static final List<String> FIELDS = Rulebook.load().rules("fields", LocalDate.of(2026, 1, 1)).stream()
            .map(it -> it.id())
            .toList();

    private static Tally accepted(Span span, String form, String field, long total) {
        return new Tally(Measure.MATTER_ACCEPTED, span, form, field, "", total);
    }

    private static Tally ended(Span span, String form, String field, String kind, long total) {
        return new Tally(Measure.MATTER_ENDED, span, form, field, kind, total);
    }

    private static long figure(List<Tally> tallies, String row, String column) {
        var named = FORM.namedFields();
        var in = tallies.stream()
                .filter(it -> FORM.row(row).orElseThrow().holds(it, named))
                .toList();
        return FORM.column(column).orElseThrow().sum(in);
    }

    @Test
    void it_has_the_thirteen_columns_of_the_circular_in_their_order() {
        assertThat(FORM.columns())
                .extracting(Column::mark)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
        assertThat(FORM.headingLines()).hasSize(3);
        assertThat(FORM.headings()).extracting(Heading::width).containsExactly(3, 10);
    }

    @Test
    void a_small_country_is_counted_as_by_hand() {
        var country = List.of(
                accepted(Span.BEFORE, "LITIGATION", "criminal", 10),
                ended(Span.BEFORE, "LITIGATION", "criminal", "", 7),
                accepted(Span.WITHIN, "LITIGATION", "criminal", 5),
                ended(Span.WITHIN, "LITIGATION", "criminal", "OFFICER", 4),
                ended(Span.WITHIN, "LITIGATION", "criminal", "LAWYER_OF_CENTRE", 1),
                accepted(Span.WITHIN, "ADVICE", "family", 6),
                ended(Span.WITHIN, "ADVICE", "family", "ADVISER_OF_REGISTERED", 2),
                ended(Span.WITHIN, "ADVICE", "family", "COLLABORATOR", 1),
                accepted(Span.WITHIN, "ADVICE", "land", 3),
                ended(Span.WITHIN, "ADVICE", "land", "LAWYER_OF_CONTRACTED", 1));
        // columns: handled carried accepted | ended officers | lawyers centre contracted registered | advisers c r |
        // collaborators
        assertThat(row(country, "all")).containsExactly(17L, 3L, 14L, 9L, 4L, 2L, 1L, 1L, 0L, 2L, 0L, 2L, 1L);
        assertThat(row(country, "criminal")).containsExactly(8L, 3L, 5L, 5L, 4L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(row(country, "criminal-advice")).containsOnly(0L);
        assertThat(row(country, "civil-advice")).containsExactly(6L, 0L, 6L, 3L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 2L, 1L);
        assertThat(row(country, "other")).containsExactly(3L, 0L, 3L, 1L, 0L, 1L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
        assertThat(row(country, "form-litigation")).isEqualTo(row(country, "criminal"));
    }

    private static List<Long> row(List<Tally> tallies, String row) {
        return FORM.columns().stream().map(it -> figure(tallies, row, it.id())).toList();
    }

    @Test
    void carried_over_and_accepted_are_together_what_was_handled() {
        var random = new Random(25);
        var tallies = new ArrayList<Tally>();
        for (int i = 0; i < 2_000; i++) {
            var span = random.nextBoolean() ? Span.BEFORE : Span.WITHIN;
            var form = FORMS_OF_AID.get(random.nextInt(3));
            var field = FIELDS.get(random.nextInt(8));
            tallies.add(
                    random.nextInt(3) > 0
                            ? accepted(span, form, field, random.nextInt(9))
                            : ended(
                                    span,
                                    form,
                                    field,
                                    ProviderKind.values()[random.nextInt(7)].name(),
                                    random.nextInt(5)));
        }
        assertThat(FORM.rows()).allSatisfy(it -> {
            assertThat(figure(tallies, it.id(), "handled"))
                    .isEqualTo(figure(tallies, it.id(), "carried") + figure(tallies, it.id(), "accepted"));
            assertThat(figure(tallies, it.id(), "ended"))
                    .isEqualTo(List.of("officers", "lawyers", "advisers", "collaborators").stream()
                            .mapToLong(column -> figure(tallies, it.id(), column))
                            .sum());
        });
    }

    @Test
    void every_case_stands_in_exactly_one_row_of_each_level() {
        var named = FORM.namedFields();
        assertThat(FIELDS).containsAll(named);
        for (var field : FIELDS) {
            for (var form : FORMS_OF_AID) {
                var one = accepted(Span.WITHIN, form, field, 1);
                var rows =
                        FORM.rows().stream().filter(it -> it.holds(one, named)).toList();
                assertThat(rows.stream().filter(it -> it.level() == 3))
                        .as(field + " " + form)
                        .hasSize(1);
                assertThat(rows.stream().filter(it -> it.level() == 2))
                        .as(field + " " + form)
                        .hasSize(2);
            }
        }
    }

    @Test
    void every_kind_of_provider_has_its_column() {
        for (var kind : ProviderKind.values()) {
            var one = List.of(ended(Span.WITHIN, "ADVICE", "civil", kind.name(), 1));
            var leaves = FORM.columns().stream()
                    .filter(it -> !List.of("ended", "lawyers", "advisers").contains(it.id()))
                    .filter(it -> it.sum(one) != 0);
            assertThat(leaves).as(kind.name()).hasSize(1);
        }
    }

    @Test
    void a_case_that_ended_without_a_provider_is_said_below_the_table() {
        var filled = FilledForm.of(
                FORM,
                new Scope(UnitsOfTests.centre(), false, java.util.Set.of(1)),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31)),
                java.time.Instant.EPOCH,
                List.of(ended(Span.WITHIN, "ADVICE", "civil", "", 2)));
        assertThat(filled.mismatches())
                .singleElement()
                .satisfies(it -> assertThat(it.difference()).isEqualTo(2));
    }

    @Test
    void its_periods_take_the_figures_up_to_the_days_of_the_circular() {
        assertThat(FORM.period("half-year").orElseThrow().in(2026))
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31)));
        assertThat(FORM.period("year").orElseThrow().in(2026).until()).isEqualTo("2026-10-31");
        assertThat(FORM.period("official-year").orElseThrow().in(2026).until()).isEqualTo("2026-12-31");
        assertThat(FORM.period("official-year").orElseThrow().departmentDay(2026))
                .isEqualTo("2027-01-20");
        assertThat(FORM.period("half-year").orElseThrow().ministryDay(2026)).isEqualTo("2026-06-25");
    }

    @Test
    void only_rows_seen_in_the_official_layout_are_not_provisional() {
        assertThat(FORM.rows().stream().filter(it -> !it.provisional()))
                .extracting(Row::id)
                .containsExactly(
                        "all",
                        "by-field",
                        "criminal",
                        "criminal-advice",
                        "criminal-litigation",
                        "civil",
                        "civil-advice",
                        "civil-litigation");
    }
}
