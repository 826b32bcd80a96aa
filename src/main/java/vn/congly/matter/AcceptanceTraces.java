package vn.congly.matter;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congly.access.Actor;
import vn.congly.eligibility.Proposal;
import vn.congly.intake.Request;
import vn.congly.intake.Requests;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** The first lines of a case's timeline, its first trail entry and the fact that it exists. */
@Component
class AcceptanceTraces {

    private final Requests requests;
    private final TimelineRows timeline;
    private final Trail trail;
    private final ApplicationEventPublisher heard;

    AcceptanceTraces(Requests requests, TimelineRows timeline, Trail trail, ApplicationEventPublisher heard) {
        this.requests = requests;
        this.timeline = timeline;
        this.trail = trail;
        this.heard = heard;
    }

    void leave(RegisterEntry.Entered entered, Actor officer, Proposal proposal) {
        var lines = before(entered.of().request());
        lines.add(acceptance(entered, officer));
        timeline.add(entered.id(), lines);
        trail.record(entry(entered, proposal));
        heard.publishEvent(entered.of().fact(entered.id()));
    }

    /** What happened to the request, with its own times: its reception, papers asked for and brought, transfers. */
    private List<TimelineEvent> before(Request request) {
        var lines = new ArrayList<TimelineEvent>();
        for (var it : requests.events(request.id())) {
            lines.add(new TimelineEvent(
                    it.at(), "REQUEST_" + it.kind(), it.account(), it.actorName(), it.note(), it.citation()));
        }
        return lines;
    }

    private static TimelineEvent acceptance(RegisterEntry.Entered entered, Actor officer) {
        var matter = entered.of();
        var kind = Move.ACCEPT.event() + (matter.decision().atOnceGround().isPresent() ? "_AT_ONCE" : "");
        return new TimelineEvent(
                matter.acceptedAt(), kind, officer.account(), officer.name(), matter.code(), Move.ACCEPT.citation());
    }

    private static Entry entry(RegisterEntry.Entered entered, Proposal proposal) {
        var matter = entered.of();
        return Entry.of(Move.ACCEPT.action())
                .on("matter", entered.id())
                .in(matter.request().unit())
                .with("request", matter.request().id().value())
                .with("code", matter.code())
                .with("form", matter.decision().form().name())
                .with("number", matter.number())
                .with("categories", matter.categories())
                .with("at_once", matter.decision().atOnceGround().orElse(""))
                .with("proposed", proposal.outcome().name())
                .with("rulebook", proposal.rulebookVersion())
                .with("after", MatterState.ACCEPTED.name())
                .because(Move.ACCEPT.citation());
    }
}
