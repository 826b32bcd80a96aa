package vn.congly.matter.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Unknown;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Opens the file of a case; that it was opened, and which part, is in the trail. */
@Component
class ReadCase {

    private final Access access;
    private final CaseHeads heads;
    private final CaseParts parts;
    private final NextActs acts;
    private final Trail trail;

    ReadCase(Access access, CaseHeads heads, CaseParts parts, NextActs acts, Trail trail) {
        this.access = access;
        this.heads = heads;
        this.parts = parts;
        this.acts = acts;
        this.trail = trail;
    }

    @Transactional
    CaseView open(long id, String part, Instant now) {
        var head = opened(id, part);
        var clocks = parts.clocks(id, now);
        var missing = parts.missing(head);
        var next = acts.of(head, clocks, missing.size());
        boolean proofOwed = clocks.stream()
                .anyMatch(it -> it.rule().startsWith("proof") && it.tone().runs());
        return new CaseView(
                now,
                head,
                parts.age(id),
                next,
                acts.others(head, next, proofOwed),
                acts.mayCancel(head),
                clocks,
                parts.rows().events(id),
                parts.rows().parties(id),
                parts.rows().work(id),
                parts.rows().hearings(id),
                missing,
                trail.of("matter", Long.toString(id)));
    }

    /** The head alone, for the page of an act. */
    @Transactional
    CaseHead head(long id, String part) {
        return opened(id, part);
    }

    private CaseHead opened(long id, String part) {
        access.require(Act.OPEN_MATTER);
        var head = heads.find(id).orElseThrow(() -> new Unknown("matter", id));
        access.require(Act.OPEN_MATTER, head.unit(), head.providerAccount());
        trail.record(Entry.of("matter.open").on("matter", id).in(head.unit()).with("part", part));
        return head;
    }
}
