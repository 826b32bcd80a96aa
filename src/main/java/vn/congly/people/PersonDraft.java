package vn.congly.people;

import java.time.LocalDate;
import java.util.Optional;
import vn.congly.geography.CommuneKey;

/**
 * A person as about to be entered. {@link TypedPerson} makes one of typed text and says what is wrong with it.
 *
 * @param birthYear only where the day of birth is not known
 * @param ethnicity code of {@link Ethnicities}
 * @param identityNumber nine or twelve digits
 */
public record PersonDraft(
        String fullName,
        Sex sex,
        Optional<LocalDate> birthDate,
        Optional<Integer> birthYear,
        String ethnicity,
        Optional<String> identityNumber,
        Optional<String> phone,
        Optional<CommuneKey> commune,
        String addressLine) {

    public PersonDraft {
        fullName = FullName.tidy(fullName);
        birthYear = birthDate.isPresent() ? Optional.empty() : birthYear;
    }

    public Optional<Integer> yearOfBirth() {
        return birthDate.map(LocalDate::getYear).or(() -> birthYear);
    }
}
