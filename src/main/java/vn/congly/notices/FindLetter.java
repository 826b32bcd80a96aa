package vn.congly.notices;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Unknown;
import vn.congly.intake.RequestId;
import vn.congly.intake.Requests;
import vn.congly.matter.MatterId;
import vn.congly.matter.Matters;

/**
 * The letter of a decision, for pages that know what was decided and not its letter. Where a decision was taken before
 * letters were kept, the program writes it now from what was stored then.
 */
@Component
public class FindLetter {

    private final Letters letters;
    private final LetterMaker maker;
    private final Requests requests;
    private final Matters matters;
    private final Access access;

    FindLetter(Letters letters, LetterMaker maker, Requests requests, Matters matters, Access access) {
        this.letters = letters;
        this.maker = maker;
        this.requests = requests;
        this.matters = matters;
        this.access = access;
    }

    /** The newest of the kind, or {@link Unknown} where nothing of the kind was decided or the actor may not see it. */
    public LetterId latest(LetterKind kind, long about) {
        return found(kind, about).orElseGet(() -> {
            requireSeen(kind, about);
            access.as(Access.system(), () -> maker.make(kind, about));
            return found(kind, about).orElseThrow(() -> new Unknown("letter", kind + " " + about));
        });
    }

    private Optional<LetterId> found(LetterKind kind, long about) {
        return letters.of(kind.about(), about).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .map(LetterLine::id);
    }

    private void requireSeen(LetterKind kind, long about) {
        if (kind.about().equals("request")) {
            requests.open(new RequestId(about));
        } else {
            var matter = matters.required(new MatterId(about));
            access.require(Act.OPEN_MATTER, matter.unit(), matter.providerAccount());
        }
    }
}
