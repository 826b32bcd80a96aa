package vn.congly.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congly.acts.Mistake;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Geography;

/**
 * What somebody typed about a person, all as text; empty where nothing was typed.
 *
 * @param birth a day or a year, see {@link BirthText}
 * @param commune with its era: 2025-00004
 */
public record TypedPerson(
        String fullName,
        String sex,
        String birth,
        String ethnicity,
        String identityNumber,
        String phone,
        String commune,
        String addressLine) {

    /** Reads it; what cannot be read is said in the list under the name of its field and left out of the draft. */
    public PersonDraft read(String prefix, Geography places, List<Mistake> wrong) {
        return new PersonDraft(
                fullName,
                sex(prefix, wrong),
                BirthText.day(birth),
                year(prefix, wrong),
                ethnicity(prefix, wrong),
                identity(prefix, wrong),
                phone(prefix, wrong),
                commune(prefix + "commune", commune, places, wrong),
                addressLine.strip());
    }

    /** Reads a commune with its era; a bare code or a name is refused with a sentence. */
    public static Optional<CommuneKey> commune(String field, String typed, Geography places, List<Mistake> wrong) {
        var text = typed.strip();
        var key = CommuneKey.read(text);
        if (text.isEmpty() || key.flatMap(places::commune).isPresent()) {
            return key;
        }
        boolean bareCode = text.matches("[0-9]+");
        var sentence = key.isPresent() ? "unknown" : bareCode ? "era" : "choose";
        wrong.add(new Mistake(field, "people.mistake.commune." + sentence, text));
        return Optional.empty();
    }

    private Sex sex(String prefix, List<Mistake> wrong) {
        return switch (sex.strip().toUpperCase(Locale.ROOT)) {
            case "FEMALE" -> Sex.FEMALE;
            case "MALE" -> Sex.MALE;
            case "UNKNOWN", "" -> Sex.UNKNOWN;
            default -> {
                wrong.add(new Mistake(prefix + "sex", "people.mistake.sex"));
                yield Sex.UNKNOWN;
            }
        };
    }

    private Optional<Integer> year(String prefix, List<Mistake> wrong) {
        var year = BirthText.year(birth);
        if (!birth.isBlank() && year.isEmpty() && BirthText.day(birth).isEmpty()) {
            wrong.add(new Mistake(prefix + "birth", "people.mistake.birth.unreadable", birth.strip()));
        }
        return year;
    }

    private String ethnicity(String prefix, List<Mistake> wrong) {
        var code = ethnicity.isBlank() ? Ethnicities.UNKNOWN : ethnicity.strip();
        if (Ethnicities.known(code)) {
            return code;
        }
        wrong.add(new Mistake(prefix + "ethnicity", "people.mistake.ethnicity"));
        return Ethnicities.UNKNOWN;
    }

    private Optional<String> identity(String prefix, List<Mistake> wrong) {
        var number = IdentityNumber.read(identityNumber).map(IdentityNumber::digits);
        if (number.isEmpty() && !identityNumber.isBlank()) {
            int digits = Digits.ungrouped(identityNumber).length();
            wrong.add(new Mistake(prefix + "identityNumber", "people.mistake.identity", digits));
        }
        return number;
    }

    private Optional<String> phone(String prefix, List<Mistake> wrong) {
        var number = PhoneNumber.read(phone).map(PhoneNumber::digits);
        if (number.isEmpty() && !phone.isBlank()) {
            wrong.add(new Mistake(prefix + "phone", "people.mistake.phone"));
        }
        return number;
    }
}
