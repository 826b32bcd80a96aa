package vn.congly.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.access.Role;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.acts.Unknown;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** What every move of a request has in common: who may, from which state, its line in the course, its trail entry. */
@Component
class Moves {

    private final RequestRows rows;
    private final CourseRows course;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    Moves(RequestRows rows, CourseRows course, Access access, Trail trail, Clock clock) {
        this.rows = rows;
        this.course = course;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** The request, if the actor may do this to it and nobody has decided on it yet. */
    Request begin(Act act, RequestId id, int version) {
        access.require(act);
        var request = rows.find(id).orElseThrow(() -> new Unknown("request", id.value()));
        access.require(act, request.unit(), own(request));
        if (request.version() != version) {
            throw new ChangedMeanwhile("request", id.value());
        }
        if (!request.state().open()) {
            throw new Impossible("intake.impossible." + request.state());
        }
        return request;
    }

    /** The request for whoever looks, if some unit where it lies or lay is in their custody; the opening is in the trail. */
    Request open(RequestId id) {
        access.require(Act.OPEN_REQUEST);
        var request = rows.find(id).orElseThrow(() -> new Unknown("request", id.value()));
        int through = Stream.concat(Stream.of(request.unit()), request.pastUnits().stream())
                .filter(access.units()::contains)
                .findFirst()
                .orElse(request.unit());
        access.require(Act.OPEN_REQUEST, through, own(request));
        trail.record(Entry.of("request.open").on("request", id.value()).in(request.unit()));
        return request;
    }

    /** The system of another body goes on seeing and completing what it sent; a receiver's right is that of the unit. */
    private Optional<Long> own(Request request) {
        return access.actor().role() == Role.BODY ? Optional.of(request.receivedBy()) : Optional.empty();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void to(Request request, RequestState state) {
        if (!rows.move(request, state)) {
            throw new ChangedMeanwhile("request", request.id().value());
        }
    }

    void note(Request request, RequestEvent.Kind kind, Instant at, String note, String citation) {
        var actor = access.actor();
        course.add(
                request.id(),
                new RequestEvent(at, kind, actor.account(), actor.name(), request.unit(), note, citation));
    }

    void record(String action, Request request, RequestState after, String rule) {
        trail.record(Entry.of(action)
                .on("request", request.id().value())
                .in(request.unit())
                .with("before", request.state().name())
                .with("after", after.name())
                .because(rule));
    }
}
