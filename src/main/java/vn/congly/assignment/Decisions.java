package vn.congly.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congly.access.Actor;
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

    /** Takes the number; who decides on the same series at the same time waits here until this decision is kept or undone. */
    Assignment number(Matter matter, Proposal proposal, Ranked chosen, Grounds grounds, Actor actor) {
        var need = proposal.need();
        int year = need.day().getYear();
        return new Assignment(
                rows.nextId(),
                matter.id(),
                need.unit(),
                chosen.provider().id(),
                chosen.provider().account(),
                rows.nextNumber(need.unit(), year),
                year,
                grounds.replaced().map(Assignment::id),
                grounds.ground(),
                grounds.reason(),
                book.version(),
                actor.account(),
                actor.name(),
                now(),
                Optional.empty());
    }

    /** Keeps the decision, once the case has accepted it. */
    void keep(Matter matter, Proposal proposal, Ranked chosen, Grounds grounds, Assignment decided) {
        decided.replaces().ifPresent(it -> rows.end(it, decided.decidedAt()));
        rows.insert(decided, json.writeValueAsString(Evidence.of(proposal, chosen, grounds.agreement())));
        trail.record(entry(matter, decided, grounds)
                .with("place", proposal.ranked().indexOf(chosen) + 1)
                .because(grounds.rule()));
    }

    private static Entry entry(Matter matter, Assignment decided, Grounds grounds) {
        return Entry.of(grounds.replaced().isPresent() ? "assignment.replace" : "assignment.decide")
                .on("matter", matter.id().value())
                .in(matter.unit())
                .with("assignment", decided.id().value())
                .with("number", decided.number())
                .with("year", decided.year())
                .with("provider", decided.provider().value())
                .with("before", grounds.replaced().map(it -> it.provider().value()).orElse(0L))
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
