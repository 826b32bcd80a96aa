package vn.congly.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congly.acts.Mistake;

/** What must be true of a person before they are entered; empty if all of it is. */
public final class PersonCheck {

    private static final int FIRST_YEAR = 1880;
    private static final int LONGEST_LIFE = 130;
    private static final int LONGEST_LINE = 300;

    private PersonCheck() {}

    /** @param prefix before the name of each field: {@code beneficiary.} */
    public static List<Mistake> of(PersonDraft person, String prefix, LocalDate today) {
        var wrong = new ArrayList<Mistake>();
        name(person.fullName()).ifPresent(it -> wrong.add(new Mistake(prefix + "fullName", it)));
        birth(person, today).ifPresent(it -> wrong.add(new Mistake(prefix + "birth", it)));
        if (!Ethnicities.known(person.ethnicity())) {
            wrong.add(new Mistake(prefix + "ethnicity", "people.mistake.ethnicity"));
        }
        person.identityNumber()
                .filter(it -> IdentityNumber.read(it).isEmpty())
                .ifPresent(it ->
                        wrong.add(new Mistake(prefix + "identityNumber", "people.mistake.identity", it.length())));
        if (person.addressLine().length() > LONGEST_LINE) {
            wrong.add(new Mistake(prefix + "addressLine", "people.mistake.address", LONGEST_LINE));
        }
        return List.copyOf(wrong);
    }

    private static Optional<String> name(String name) {
        if (name.isEmpty()) {
            return Optional.of("people.mistake.name.empty");
        }
        return FullName.possible(name) ? Optional.empty() : Optional.of("people.mistake.name.impossible");
    }

    private static Optional<String> birth(PersonDraft person, LocalDate today) {
        boolean toCome = person.birthDate().filter(it -> it.isAfter(today)).isPresent()
                || person.yearOfBirth().filter(it -> it > today.getYear()).isPresent();
        if (toCome) {
            return Optional.of("people.mistake.birth.future");
        }
        int oldest = Math.max(FIRST_YEAR, today.getYear() - LONGEST_LIFE);
        return person.yearOfBirth().filter(it -> it < oldest).map(it -> "people.mistake.birth.too-old");
    }
}
