package vn.congly.assignment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.law.Deadlines;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.matter.Matter;
import vn.congly.organization.Units;
import vn.congly.people.Ethnicities;
import vn.congly.people.People;
import vn.congly.providers.ProviderId;

/** Reads out of a case and its person what the provider must bring. */
@Component
class Needs {

    /** The rule that forbids aid to opposed parties, and says where they may agree otherwise. */
    static final String OPPOSED_PARTIES = "25.2.a";

    private final People people;
    private final Units units;
    private final Rulebook book;
    private final Clock clock;

    Needs(People people, Units units, Rulebook book, Clock clock) {
        this.people = people;
        this.units = units;
        this.book = book;
        this.clock = clock;
    }

    Need of(Matter matter) {
        var today = Deadlines.dayOf(clock.instant());
        var home = people.required(matter.beneficiary()).commune().or(matter::place);
        return new Need(
                matter.form(),
                matter.field(),
                mayAgree(book.required("replacement-grounds", OPPOSED_PARTIES, today), matter),
                Optional.of(matter.ethnicity()).filter(Ethnicities::isMinority),
                home,
                units.custodianOf(matter.unit(), today).id(),
                today,
                matter.provider().map(it -> new ProviderId(it.provider())));
    }

    private static boolean mayAgree(Rule rule, Matter matter) {
        return rule.texts("waivable-forms").contains(matter.form().name())
                && rule.texts("waivable-fields").contains(matter.field());
    }
}
