package vn.congly.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of the old identity card (nine digits) or the personal number of the identity card of today (twelve). In the
 * latter the first three digits name the place where the birth was registered, the fourth the sex and century, the fifth
 * and sixth the year of birth (Circular 59/2021/TT-BCA Art. 4). What does not agree is a doubt, never an error: registers
 * have been corrected, and places renumbered.
 */
public record IdentityNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}|[0-9]{12}");

    /** Where a twelve-digit number does not agree with the rest; the name is also the key of its sentence. */
    public enum Doubt {
        PLACE,
        SEX,
        BIRTH
    }

    public IdentityNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("An identity number has nine or twelve digits");
        }
    }

    /** Reads a typed number, grouped by spaces or dots or not; empty if it has another number of digits. */
    public static Optional<IdentityNumber> read(String typed) {
        var digits = Digits.ungrouped(typed);
        return FORM.matcher(digits).matches() ? Optional.of(new IdentityNumber(digits)) : Optional.empty();
    }

    /** What a receiver should look at again on the card. */
    public List<Doubt> doubts(Sex sex, Optional<Integer> yearOfBirth) {
        var doubts = new ArrayList<Doubt>();
        if (digits.length() == 12) {
            if (digits.startsWith("000")) {
                doubts.add(Doubt.PLACE);
            }
            if (sex != Sex.UNKNOWN && sex() != sex) {
                doubts.add(Doubt.SEX);
            }
            if (yearOfBirth.filter(it -> it != year()).isPresent()) {
                doubts.add(Doubt.BIRTH);
            }
        }
        return List.copyOf(doubts);
    }

    private Sex sex() {
        return fourth() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    private int year() {
        return 1900 + fourth() / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    private int fourth() {
        return digits.charAt(3) - '0';
    }
}
