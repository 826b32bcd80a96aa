package vn.congly.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.congly.access.Actor;
import vn.congly.acts.BadInput;
import vn.congly.acts.Mistake;
import vn.congly.law.Deadlines;
import vn.congly.organization.Units;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** The counter: looks a draft through, and writes down that the request came in. */
@Component
class Reception {

    private final RequestCheck check;
    private final CourseRows course;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Reception(RequestCheck check, CourseRows course, Units units, Trail trail, Clock clock) {
        this.check = check;
        this.course = course;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void check(RequestDraft draft) {
        var wrong = new ArrayList<Mistake>(check.of(draft));
        var today = Deadlines.dayOf(clock.instant());
        boolean gives = units.find(draft.unit())
                .filter(it -> it.inBeing(today) && it.kind().givesAid())
                .isPresent();
        if (!gives) {
            wrong.add(new Mistake("unit", "intake.mistake.unit"));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    void record(RequestId id, RequestDraft draft, Actor actor, Instant at) {
        course.add(
                id,
                new RequestEvent(
                        at,
                        RequestEvent.Kind.RECEIVED,
                        actor.account(),
                        actor.name(),
                        draft.unit(),
                        draft.channel().name(),
                        "Đ.29 Luật TGPL"));
        trail.record(Entry.of("request.receive")
                .on("request", id.value())
                .in(draft.unit())
                .with("channel", draft.channel().name())
                .with("field", draft.field())
                .with("claimed", draft.claimed().stream().sorted().toList())
                .with("custody", draft.custody().name()));
    }
}
