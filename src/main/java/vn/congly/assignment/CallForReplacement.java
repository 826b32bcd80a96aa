package vn.congly.assignment;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Mistakes;
import vn.congly.law.Deadlines;
import vn.congly.law.Rulebook;
import vn.congly.matter.Matters;

/**
 * The refusal or cancellation of a provider's registration has arrived: from then on 24 hours run for a defender, two working
 * days for a protector (TTLT 10/2018 Art. 6), until another provider is named.
 */
@Component
public class CallForReplacement {

    private final Matters matters;
    private final Access access;
    private final Rulebook book;
    private final Clock clock;

    CallForReplacement(Matters matters, Access access, Rulebook book, Clock clock) {
        this.matters = matters;
        this.access = access;
        this.book = book;
        this.clock = clock;
    }

    /** The case's new version; {@link vn.congly.acts.BadInput} for a ground without a clock or a moment that cannot be. */
    @Transactional
    public int call(RefusedRegistration refused) {
        var matter = matters.required(refused.matter());
        access.require(Act.REPLACE_PROVIDER, matter.unit());
        var ground = book.find("replacement-grounds", refused.ground(), Deadlines.dayOf(refused.since()))
                .flatMap(it -> it.optionalText("clock"));
        var wrong = new Mistakes();
        wrong.require(ground.isPresent(), "refusal", "assignment.mistake.refusal");
        wrong.require(!refused.since().isAfter(clock.instant()), "sinceDay", "assignment.mistake.since.future");
        wrong.require(!refused.since().isBefore(matter.acceptedAt()), "sinceDay", "assignment.mistake.since.before");
        wrong.throwIfAny();
        var fact = new ReplacementCalled(matter.id(), matter.unit(), refused.ground(), refused.since());
        return matters.replacementCalled(matter.id(), refused.version(), ground.orElseThrow(), refused.since(), fact);
    }
}
