package vn.congly.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;

/** intake.question: the books of simple questions, one a unit and year, numbered without gaps. */
@Component
class QuestionRows {

    private static final String BOOK = "QUESTION";

    private final JdbcClient jdbc;
    private final CourseRows series;
    private final Clock clock;

    QuestionRows(JdbcClient jdbc, CourseRows series, Clock clock) {
        this.jdbc = jdbc;
        this.series = series;
        this.clock = clock;
    }

    Answered insert(QuestionDraft draft, int unit, long account) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int year = Deadlines.dayOf(now).getYear();
        int number = series.nextLetter(unit, BOOK, year);
        long id = jdbc.sql("select nextval(pg_get_serial_sequence('intake.question', 'id'))")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into intake.question (id, unit_id, answered_at, answered_by, field, sex, claimed, question, answer,
                               number, year)
                        values (:id, :unit, :at, :account, :field, :sex, :claimed, :question, :answer, :number, :year)
                        """)
                .param("id", id)
                .param("unit", unit)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("field", draft.field())
                .param("sex", draft.sex().name())
                .param("claimed", draft.claimed().stream().sorted().toArray(String[]::new))
                .param("question", draft.question().strip())
                .param("answer", draft.answer().strip())
                .param("number", number)
                .param("year", year)
                .update();
        return new Answered(id, number, year, unit, now);
    }
}
