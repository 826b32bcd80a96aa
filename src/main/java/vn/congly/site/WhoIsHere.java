package vn.congly.site;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** Tells who is signed in during the present request. */
@Component
class WhoIsHere {

    private final Access access;
    private final Units units;

    WhoIsHere(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    Optional<Me> me() {
        return Optional.of(access.actor()).filter(it -> it.account() > 0).map(this::me);
    }

    private Me me(Actor actor) {
        return new Me(
                actor.name(),
                actor.role(),
                units.find(actor.unit()).map(Unit::name).orElse(""));
    }
}
