package vn.congly.dossier;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.congly.access.Actor;
import vn.congly.access.Role;
import vn.congly.acts.Impossible;
import vn.congly.law.Rule;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterState;
import vn.congly.matter.Timeline;
import vn.congly.matter.TimelineEvent;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** What a change of the file leaves: a line in the course of the case and an entry in the trail, which carries the hash. */
@Component
class FileTrace {

    private final Timeline timeline;
    private final Trail trail;
    private final Clock clock;

    FileTrace(Timeline timeline, Trail trail, Clock clock) {
        this.timeline = timeline;
        this.trail = trail;
        this.clock = clock;
    }

    /** After the hand-over the file is the organisation's (Law Art. 39(1)): the provider no longer changes it. */
    static void requireOpen(Matter matter, Actor actor) {
        if (matter.state() == MatterState.HANDED_OVER && actor.role() == Role.PROVIDER) {
            throw new Impossible("dossier.handed-over");
        }
    }

    Instant now() {
        return clock.instant();
    }

    void filed(Matter matter, PaperId id, NewPaper paper, Actor actor, Rule rule) {
        timeline.add(
                matter.id(),
                new TimelineEvent(
                        now(),
                        "PAPER_FILED",
                        actor.account(),
                        actor.name(),
                        paper.title(),
                        rule.citation().text()));
        trail.record(entry("paper.file", matter, id)
                .with("kind", paper.kind())
                .with("dated", paper.dated().toString())
                .with("pages", paper.pages())
                .with("sha256", paper.file().map(it -> it.hash().hex()).orElse(""))
                .because(rule.name()));
    }

    void withdrawn(Matter matter, Paper paper, Actor actor) {
        timeline.add(
                matter.id(),
                new TimelineEvent(
                        now(), "PAPER_WITHDRAWN", actor.account(), actor.name(), paper.title(), "Đ.39 k.2 Luật TGPL"));
        trail.record(entry("paper.withdraw", matter, paper.id()).with("kind", paper.kind()));
    }

    void digitized(Matter matter, Paper paper, FiledFile file, int pages, Actor actor) {
        timeline.add(
                matter.id(),
                new TimelineEvent(
                        now(), "PAPER_DIGITIZED", actor.account(), actor.name(), paper.title(), "Đ.39 k.3 Luật TGPL"));
        trail.record(entry("paper.digitize", matter, paper.id())
                .with("pages", pages)
                .with("sha256", file.hash().hex()));
    }

    void downloaded(Matter matter, Paper paper, FiledFile file) {
        trail.record(entry("paper.download", matter, paper.id())
                .with("sha256", file.hash().hex()));
    }

    void listed(Matter matter) {
        trail.record(Entry.of("paper.list").on("matter", matter.id().value()).in(matter.unit()));
    }

    private static Entry entry(String action, Matter matter, PaperId paper) {
        return Entry.of(action)
                .on("matter", matter.id().value())
                .in(matter.unit())
                .with("paper", paper.value());
    }
}
