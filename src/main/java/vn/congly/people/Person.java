package vn.congly.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congly.geography.CommuneKey;

/**
 * A person as stored.
 *
 * @param birthYear only where the day of birth is not known
 * @param unit that entered the person
 */
public record Person(
        PersonId id,
        String fullName,
        Sex sex,
        Optional<LocalDate> birthDate,
        Optional<Integer> birthYear,
        String ethnicity,
        Optional<String> identityNumber,
        Optional<String> phone,
        Optional<CommuneKey> commune,
        String addressLine,
        int unit,
        int version) {

    public Optional<Integer> yearOfBirth() {
        return birthDate.map(LocalDate::getYear).or(() -> birthYear);
    }

    /** What is known of the birth, as people write it: 05/03/1972, or 1972, or nothing. */
    public String birth() {
        return birthDate
                .map(BirthText::write)
                .or(() -> birthYear.map(String::valueOf))
                .orElse("");
    }

    /** Where the identity number does not agree with the rest, so that a receiver looks at the card again. */
    public List<IdentityNumber.Doubt> doubts() {
        return identityNumber
                .map(it -> new IdentityNumber(it).doubts(sex, yearOfBirth()))
                .orElse(List.of());
    }

    public PersonDraft draft() {
        return new PersonDraft(
                fullName, sex, birthDate, birthYear, ethnicity, identityNumber, phone, commune, addressLine);
    }
}
