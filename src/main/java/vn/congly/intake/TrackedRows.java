package vn.congly.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.people.PersonId;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Reads what a tracking code shows. The transaction is a new one, for it must be entered with the code. */
@Component
class TrackedRows {

    private final RequestRows rows;
    private final CourseRows course;
    private final JdbcClient jdbc;
    private final Trail trail;

    TrackedRows(RequestRows rows, CourseRows course, JdbcClient jdbc, Trail trail) {
        this.rows = rows;
        this.course = course;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Tracked> find(TrackingCode code, Optional<LocalDate> day, Optional<Integer> year) {
        var found = rows.tracked(code).flatMap(rows::find).filter(it -> born(it.beneficiary(), day, year));
        found.ifPresent(it -> trail.record(
                Entry.of("request.track").on("request", it.id().value()).in(it.unit())));
        return found.map(it -> new Tracked(
                it,
                course.events(it.id()),
                course.decisions(it.id()).reversed().stream().findFirst()));
    }

    private boolean born(PersonId person, Optional<LocalDate> day, Optional<Integer> year) {
        return jdbc.sql("select people.born(:person, :day, :year)")
                .param("person", person.value())
                .param("day", day.orElse(null))
                .param("year", year.orElse(null))
                .query(Boolean.class)
                .single();
    }
}
