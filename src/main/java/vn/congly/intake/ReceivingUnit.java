package vn.congly.intake;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.acts.BadInput;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;
import vn.congly.law.Deadlines;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** Which unit a request comes to: the receiver's own; from outside, the one named or the competent one. */
@Component
public class ReceivingUnit {

    private final Access access;
    private final Units units;
    private final Geography places;
    private final Clock clock;

    ReceivingUnit(Access access, Units units, Geography places, Clock clock) {
        this.access = access;
        this.units = units;
        this.places = places;
        this.clock = clock;
    }

    /** {@link BadInput} where neither a unit nor a place that leads to one was given. */
    public int of(TypedRequest typed) {
        return named(typed)
                .or(this::own)
                .or(() -> competent(typed))
                .orElseThrow(() -> new BadInput("beneficiary.commune", "intake.mistake.no-unit"));
    }

    private Optional<Integer> own() {
        return units.find(access.actor().unit())
                .filter(it -> it.kind().givesAid())
                .map(Unit::id);
    }

    private static Optional<Integer> named(TypedRequest typed) {
        var text = typed.text("unit");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw new BadInput("unit", "intake.mistake.unit");
        }
        return Optional.of(Integer.valueOf(text));
    }

    private Optional<Integer> competent(TypedRequest typed) {
        var today = Deadlines.dayOf(clock.instant());
        return Stream.of("beneficiary.commune", "place")
                .flatMap(it -> CommuneKey.read(typed.text(it)).stream())
                .filter(it -> places.commune(it).isPresent())
                .flatMap(it -> units.competentFor(it, today).stream())
                .findFirst()
                .map(Unit::id);
    }
}
