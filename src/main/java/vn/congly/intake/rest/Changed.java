package vn.congly.intake.rest;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import vn.congly.acts.Versions;
import vn.congly.intake.Decision;
import vn.congly.intake.RequestState;

/**
 * A request after a change.
 *
 * @param letterNumber of the letter to whoever asked, in the unit's series of the year
 */
record Changed(long id, int version, RequestState state, Optional<Long> decision, Optional<Integer> letterNumber) {

    static Changed by(long id, int before, RequestState state, Decision decision) {
        return new Changed(id, before + 1, state, Optional.of(decision.id()), decision.number());
    }

    static Changed to(long id, int before, RequestState state) {
        return new Changed(id, before + 1, state, Optional.empty(), Optional.empty());
    }

    ResponseEntity<Changed> answer() {
        return ResponseEntity.ok().eTag(Versions.etag(version)).body(this);
    }
}
