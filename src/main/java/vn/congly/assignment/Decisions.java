package vn.congly.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.access.Actor;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Impossible;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.matter.GivenBy;
import vn.congly.matter.Matter;
import vn.congly.providers.Provider;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Writes a decision about a provider: its number in the unit's series of the year, what it rested on, and its trail entry. */
@Component
class Decisions {

    /**
     * What makes one decision differ from another.
     *
     * @param replaced the assignment that ends; empty for a first one
     * @param rule the law that the decision follows, for the trail
     */
    record Grounds(Optional<Assignment> replaced, String ground, String rule, String reason, String agreement) {}

    private final AssignmentRows rows;
    private final Rulebook book;
    private final JsonMapper json;
    private final Clock clock;
    private final Trail trail;

    Decisions(AssignmentRows rows, Rulebook book, JsonMapper json, Clock clock, Trail trail) {
        this.rows = rows;
        this.book = book;
        this.json = json;
        this.clock = clock;
        this.trail = trail;
    }

    /** {@link Impossible} if somebody is assigned already: then only a replacement is left. */
    void nobodyYet(Matter matter) {
        if (matter.provider().isPresent()) {
            throw new Impossible("assignment.problem.assigned-already");
        }
    }

    /** The assignment in force, or {@link Impossible}: what was never given cannot be taken over. */
    Assignment inForce(Matter matter) {
        return rows.of(matter.id()).stream()
                .filter(Assignment::inForce)
                .findFirst()
                .orElseThrow(() -> new Impossible("assignment.problem.nobody-assigned"));
    }

    /** The ground of the rulebook, if it is one of the day. */
    Optional<Rule> ground(String id, Need need) {
        return book.find("replacement-grounds", id, need.day());
    }

    /** Takes the next number; whoever decides in the same series waits here until this decision is kept or undone. */
    int number(Need need) {
        return rows.nextNumber(need.unit(), need.day().getYear());
    }

    /** The case must still be what the head saw, also after waiting for a number. */
    void unchanged(Matter now, Choice choice) {
        if (now.version() != choice.version()) {
            throw new ChangedMeanwhile("matter", now.id());
        }
    }

    /** Keeps the decision with its evidence, and ends the one that it replaces. */
    Assignment write(Matter matter, Proposal proposal, Ranked chosen, Grounds grounds, int number, Actor actor) {
        var need = proposal.need();
        var decided = new Assignment(
                rows.nextId(),
                matter.id(),
                need.unit(),
                chosen.provider().id(),
                chosen.provider().account(),
                number,
                need.day().getYear(),
                grounds.replaced().map(Assignment::id),
                grounds.ground(),
                grounds.reason(),
                book.version(),
                actor.account(),
                actor.name(),
                now(),
                Optional.empty());
        decided.replaces().ifPresent(it -> rows.end(it, decided.decidedAt()));
        rows.insert(decided, json.writeValueAsString(Evidence.of(proposal, chosen, grounds.agreement())));
        trail.record(entry(matter, decided, grounds)
                .with("place", proposal.ranked().indexOf(chosen) + 1)
                .because(grounds.rule()));
        return decided;
    }

    private static Entry entry(Matter matter, Assignment decided, Grounds grounds) {
        return Entry.of(grounds.replaced().isPresent() ? "assignment.replace" : "assignment.decide")
                .on("matter", matter.id().value())
                .in(matter.unit())
                .with("assignment", decided.id().value())
                .with("number", decided.number())
                .with("year", decided.year())
                .with("provider", decided.provider().value())
                .with(
                        "before",
                        grounds.replaced().map(it -> it.provider().value()).orElse(0L))
                .with("ground", grounds.ground())
                .with("agreement", !grounds.agreement().isEmpty());
    }

    /** Moments are kept as exactly as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static GivenBy givenBy(Provider it) {
        return new GivenBy(it.id().value(), it.account(), it.kind().name(), it.fullName());
    }

    /** As the timeline shows it: QĐ 12/2026. */
    static String label(Assignment it) {
        return "QĐ " + it.number() + "/" + it.year();
    }
}
