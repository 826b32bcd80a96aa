package vn.congly.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;

class FormQuestionTest {

    private static final Form FORM = Forms.load("25-BTP-TGPL");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static FormQuestion ask(String period, String year, String from, String until) {
        return FormQuestion.read(FORM, 5, period, year, from, until, TODAY);
    }

    private static List<String> mistakes(String period, String year, String from, String until) {
        try {
            ask(period, year, from, until);
            return List.of();
        } catch (BadInput wrong) {
            return wrong.mistakes().stream().map(Mistake::key).toList();
        }
    }

    @Test
    void without_a_word_it_is_the_official_year_that_runs() {
        assertThat(ask("", "", "", "").period())
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void any_days_may_be_asked() {
        assertThat(ask("days", "", "15/03/2025", "2026-02-28").period())
                .isEqualTo(new Period(LocalDate.of(2025, 3, 15), LocalDate.of(2026, 2, 28)));
        assertThat(ask("", "", "01/07/2025", "01/07/2025").kind()).isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_answered_with_what_can() {
        assertThat(mistakes("quarter", "2026", "", "")).containsExactly("statistics.period.unknown");
        assertThat(mistakes("year", "2018", "", "")).containsExactly("statistics.year.outside");
        assertThat(mistakes("year", "2027", "", "")).containsExactly("statistics.year.outside");
        assertThat(mistakes("year", "năm nay", "", "")).containsExactly("statistics.year.outside");
        assertThat(mistakes("days", "", "31/02/2026", "01/03/2026")).containsExactly("acts.day.none");
        assertThat(mistakes("days", "", "02/03/2026", "01/03/2026")).containsExactly("statistics.day.order");
        assertThat(mistakes("days", "", "01/03/2017", "01/03/2026")).containsExactly("statistics.day.early");
        assertThat(mistakes("days", "", "", "")).containsExactly("statistics.day.missing");
    }

    @Test
    void a_period_ends_after_it_begins() {
        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_months_that_the_period_cuts_through_are_read_day_by_day() {
        assertThat(Figures.cutMonths(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31))))
                .isEmpty();
        assertThat(Figures.cutMonths(new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 5, 30))))
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 1));
        assertThat(Figures.cutMonths(new Period(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 30))))
                .containsExactly(LocalDate.of(2026, 5, 1));
    }
}
