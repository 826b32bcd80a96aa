package vn.congly.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Unknown;
import vn.congly.eligibility.RequestFacts;

/** The requests that whoever acts may see. */
@Component
public class Requests {

    private final RequestRows rows;
    private final CourseRows course;
    private final FactsOf facts;
    private final Moves moves;
    private final Accepting accepting;

    Requests(RequestRows rows, CourseRows course, FactsOf facts, Moves moves, Accepting accepting) {
        this.rows = rows;
        this.course = course;
        this.facts = facts;
        this.moves = moves;
        this.accepting = accepting;
    }

    /** For acts that decide and record themselves. {@link Unknown} also where it is hidden from the actor. */
    @Transactional(readOnly = true)
    public Request required(RequestId id) {
        return rows.find(id).orElseThrow(() -> new Unknown("request", id.value()));
    }

    /** For whoever looks: the opening is in the trail. */
    @Transactional
    public Request open(RequestId id) {
        return moves.open(id);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<RequestEvent> events(RequestId id) {
        return course.events(id);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(RequestId id) {
        return course.decisions(id);
    }

    /** What the rules want to know, as far as no officer has judged anything yet. */
    @Transactional(readOnly = true)
    public RequestFacts facts(Request request) {
        return facts(request, Judgement.none());
    }

    @Transactional(readOnly = true)
    public RequestFacts facts(Request request, Judgement judged) {
        return facts.of(request, judged);
    }

    /** What other units of the nation have accepted for a person with the same identity number. */
    @Transactional(readOnly = true)
    public List<AcceptedElsewhere> elsewhere(Request request) {
        return facts.elsewhere(request);
    }

    /**
     * Reads and judges a request once, for an acceptance in the caller's transaction; {@link ChangedMeanwhile} if the version
     * is not the stored one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Considered consider(RequestId id, int version, Judgement judged) {
        return accepting.consider(id, version, judged);
    }

    /**
     * Closes the request with the decision to accept it, inside the transaction that enters the case in the register book.
     * {@link ChangedMeanwhile} if somebody else was quicker.
     *
     * @param atOnceGround id of the rulebook's immediate grounds, where the proof is still to come
     * @param caseCode of the case that it became
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void accepted(Considered considered, Optional<String> atOnceGround, String reason, String caseCode) {
        accepting.accepted(considered, atOnceGround, reason, caseCode);
    }
}
