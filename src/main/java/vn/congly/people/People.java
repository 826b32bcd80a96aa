package vn.congly.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.acts.BadInput;
import vn.congly.acts.ChangedMeanwhile;
import vn.congly.acts.Unknown;
import vn.congly.law.Deadlines;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/**
 * The persons that whoever acts may see. Changes join the caller's transaction, which has decided that the actor may; each
 * leaves its entry, personal values sealed.
 */
@Component
public class People {

    private final PersonRows rows;
    private final Trail trail;
    private final Clock clock;

    People(PersonRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Stores a new person for the unit; {@link BadInput} if they cannot be. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId enter(PersonDraft person, int unit) {
        check(person);
        var id = rows.next();
        rows.insert(id, person, unit);
        trail.record(entry("person.enter", id, person).in(unit));
        return id;
    }

    /** Puts right what is stored; {@link ChangedMeanwhile} if somebody else did since this version was read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(PersonId id, int version, PersonDraft person) {
        check(person);
        var before = required(id);
        if (!rows.update(id, version, person)) {
            throw new ChangedMeanwhile("person", id.value());
        }
        trail.record(entry("person.correct", id, person)
                .in(before.unit())
                .sealed(id.subject(), Map.of("before", before.fullName(), "after", person.fullName())));
    }

    /** The person, or {@link Unknown}, also where they are hidden from the actor. */
    @Transactional(readOnly = true)
    public Person required(PersonId id) {
        return rows.find(id).orElseThrow(() -> new Unknown("person", id.value()));
    }

    /** Persons entered under the same identity number, as far as the actor may see them. */
    @Transactional(readOnly = true)
    public List<Person> sameIdentity(String number) {
        return rows.sameIdentity(number);
    }

    /** Lets the account of a provider read the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(PersonId id, long account) {
        rows.open(id, account);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void close(PersonId id, long account) {
        rows.close(id, account);
    }

    /** Lets a unit that a request was sent on to read and complete the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openTo(PersonId id, int unit) {
        rows.openTo(id, unit);
    }

    private void check(PersonDraft person) {
        var wrong = PersonCheck.of(person, "", Deadlines.dayOf(clock.instant()));
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    private static Entry entry(String action, PersonId id, PersonDraft person) {
        return Entry.of(action)
                .on("person", id.value())
                .sealed(
                        id.subject(),
                        Map.of(
                                "name",
                                person.fullName(),
                                "identity",
                                person.identityNumber().orElse("")));
    }
}
