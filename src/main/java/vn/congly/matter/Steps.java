package vn.congly.matter;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/**
 * What every move of a case has in common. {@link #begin} asks who may, which version was seen and what the lifecycle
 * allows; the caller writes its change; {@link #finish} stops and starts the clocks and leaves the traces: timeline, trail
 * and fact, all in the open transaction.
 */
@Component
class Steps {

    private final Access access;
    private final MatterRows matters;
    private final RunningClocks clocks;
    private final Traces traces;
    private final Clock clock;

    Steps(Access access, MatterRows matters, RunningClocks clocks, Traces traces, Clock clock) {
        this.access = access;
        this.matters = matters;
        this.clocks = clocks;
        this.traces = traces;
        this.clock = clock;
    }

    /** Moments are kept as exactly as the database keeps them. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Step begin(MatterId id, int version, Move move) {
        var matter = matters.required(id);
        var actor = access.require(move.act(), matter.unit(), matter.providerAccount());
        if (matter.version() != version) {
            throw new ChangedMeanwhile("matter", id);
        }
        return new Step(matter, Lifecycle.required(matter.state(), move), actor, now());
    }

    /** Clocks and traces of a move whose change is written; answers the case's new version. */
    int finish(Step step, String detail, Map<String, ?> facts, Record fact) {
        clocks.along(step);
        traces.leave(step, detail, facts, fact);
        return step.matter().version() + 1;
    }

    /** What a move leaves behind. */
    @Component
    static class Traces {

        private final TimelineRows timeline;
        private final Trail trail;
        private final ApplicationEventPublisher heard;

        Traces(TimelineRows timeline, Trail trail, ApplicationEventPublisher heard) {
            this.timeline = timeline;
            this.trail = trail;
            this.heard = heard;
        }

        void leave(Step step, String detail, Map<String, ?> facts, Record fact) {
            var move = step.edge().move();
            var matter = step.matter();
            var actor = step.actor();
            timeline.add(
                    matter.id(),
                    new TimelineEvent(step.at(), move.event(), actor.account(), actor.name(), detail, move.citation()));
            var entry = Entry.of(move.action())
                    .on("matter", matter.id())
                    .in(matter.unit())
                    .with("before", matter.state().name())
                    .with("after", step.edge().to().name())
                    .with("version", matter.version() + 1);
            for (var one : facts.entrySet()) {
                entry = entry.with(one.getKey(), one.getValue());
            }
            trail.record(move.citation().isEmpty() ? entry : entry.because(move.citation()));
            heard.publishEvent(fact);
        }
    }
}
