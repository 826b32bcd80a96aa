package vn.congly.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** The one place that decides who may do what where. Deny by default; each refusal is in the trail. */
@Component
public class Access {

    private final Acting acting;
    private final Custody custody;
    private final Trail trail;

    Access(Acting acting, Custody custody, Trail trail) {
        this.acting = acting;
        this.custody = custody;
        this.trail = trail;
    }

    /** Who acts now; a visitor when nobody signed in. */
    public Actor actor() {
        return acting.actor();
    }

    /** The program itself, for jobs. */
    public static Actor system() {
        return Actor.SYSTEM;
    }

    /** The actor, if the role may do this anywhere; else {@link NotAllowed}. */
    public Actor require(Act act) {
        var actor = actor();
        return act.openTo(actor.role()) ? actor : refuse(act, actor, false);
    }

    /** The actor, if the role may do this and the unit's files are in the actor's custody; else {@link NotAllowed}. */
    public Actor require(Act act, int unitId) {
        return require(act, unitId, Optional.empty());
    }

    /** As above, or the case is the actor's own: its provider's account is theirs. */
    public Actor require(Act act, int unitId, Optional<Long> providerAccount) {
        var actor = require(act);
        return reaches(actor, unitId, providerAccount) ? actor : refuse(act, actor, true);
    }

    public boolean may(Act act) {
        return act.openTo(actor().role());
    }

    public boolean may(Act act, int unitId, Optional<Long> providerAccount) {
        return may(act) && reaches(actor(), unitId, providerAccount);
    }

    /** The units whose files the actor may see today; all for the nation's eyes, none for a provider or a visitor. */
    public Set<Integer> units() {
        return custody.of(actor());
    }

    /** Does the work as this actor: for jobs and tests. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(Acting.NAMED, actor).call(work::get);
    }

    /** Does the work with an eye for what carries this tracking code, and for nothing more. */
    public <T> T tracking(String code, Supplier<T> work) {
        return ScopedValue.where(Acting.TRACKED, code).call(work::get);
    }

    private boolean reaches(Actor actor, int unitId, Optional<Long> providerAccount) {
        return switch (actor.role().scope()) {
            case NATION -> true;
            case UNIT -> custody.of(actor).contains(unitId) || own(actor, providerAccount);
            case OWN -> own(actor, providerAccount);
        };
    }

    private static boolean own(Actor actor, Optional<Long> providerAccount) {
        return actor.account() > 0
                && providerAccount.filter(it -> it == actor.account()).isPresent();
    }

    private Actor refuse(Act act, Actor actor, boolean elsewhere) {
        trail.recordApart(Entry.of("access.refuse").on("act", act).with("elsewhere", elsewhere));
        throw new NotAllowed(act, actor.role(), elsewhere);
    }
}
