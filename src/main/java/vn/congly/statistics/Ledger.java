package vn.congly.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.law.Deadlines;

/** The ledger of counted facts. It only grows: what was wrong is taken away by an entry of its own. */
@Component
class Ledger {

    private static final String APPEND = """
            insert into statistics.entry (measure, amount, at, day, unit_id, place_era, place_code, form, field, categories,
                                          sex, ethnicity, provider_kind, subject_type, subject_id, subject_code)
            values (:measure, 1, :at, :day, :unit, :era, :place, :form, :field, :categories,
                    :sex, :ethnicity, :providerKind, :subjectType, :subject, :code)
            """;

    /** The day of what is undone, so that the figure of its own period comes right. */
    private static final String UNDO = """
            insert into statistics.entry (measure, amount, at, day, unit_id, place_era, place_code, form, field, categories,
                                          sex, ethnicity, provider_kind, subject_type, subject_id, subject_code)
            select e.measure, -1, max(e.at), e.day, e.unit_id, e.place_era, e.place_code, e.form, e.field, e.categories,
                   e.sex, e.ethnicity, e.provider_kind, e.subject_type, e.subject_id, e.subject_code
            from statistics.entry e
            where e.measure = :measure and e.subject_type = :subjectType and e.subject_id = :subject
            group by e.measure, e.day, e.unit_id, e.place_era, e.place_code, e.form, e.field, e.categories,
                     e.sex, e.ethnicity, e.provider_kind, e.subject_type, e.subject_id, e.subject_code
            having sum(e.amount) > 0
            """;

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry in the transaction of the act that is counted; without one it fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Count count) {
        jdbc.sql(APPEND)
                .param("measure", count.measure().name())
                .param("at", java.sql.Timestamp.from(count.at()))
                .param("day", Deadlines.dayOf(count.at()))
                .param("unit", count.unit())
                .param("era", count.place().map(it -> it.era().number()).orElse(null))
                .param("place", count.place().map(it -> it.code()).orElse(null))
                .param("form", count.form())
                .param("field", count.field())
                .param("categories", count.categories().toArray(String[]::new))
                .param("sex", count.sex())
                .param("ethnicity", count.ethnicity())
                .param("providerKind", count.providerKind())
                .param("subjectType", count.measure().subject())
                .param("subject", count.subject())
                .param("code", count.code())
                .update();
    }

    /** Takes away what is counted of a subject; returns whether there was anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean undo(Measure measure, long subject) {
        return jdbc.sql(UNDO)
                        .param("measure", measure.name())
                        .param("subjectType", measure.subject())
                        .param("subject", subject)
                        .update()
                > 0;
    }
}
