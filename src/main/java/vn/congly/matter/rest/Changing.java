package vn.congly.matter.rest;

import java.util.function.IntUnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congly.acts.Once;
import vn.congly.acts.Versions;
import vn.congly.matter.MatterId;

/** Makes a move of a case once for its key, on the version that the caller states. */
@Component
class Changing {

    private record Input(String move, long matter, int version, Object body) {}

    private final Once once;

    Changing(Once once) {
        this.once = once;
    }

    /** @param act takes the version stated and answers the new one */
    ResponseEntity<Moved> change(
            String key, String ifMatch, String move, MatterId id, Object body, IntUnaryOperator act) {
        int version = Versions.read(ifMatch);
        var moved = once.perform(
                key,
                new Input(move, id.value(), version, body),
                Moved.class,
                () -> new Moved(id.value(), act.applyAsInt(version)));
        return ResponseEntity.ok().eTag(Versions.etag(moved.version())).body(moved);
    }
}
