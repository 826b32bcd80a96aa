package vn.congly.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as dialled in Viet Nam (0912345678), or with + for another country. */
public record PhoneNumber(String digits) {

    private static final Pattern HOME = Pattern.compile("0[0-9]{8,10}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9][0-9]{7,14}");

    /** Reads a typed number, grouped or not, with or without +84; empty for what nobody can dial. */
    public static Optional<PhoneNumber> read(String typed) {
        var digits = Digits.ungrouped(typed).replaceAll("[()]", "");
        var home = digits.replaceFirst("^(\\+84|0084|84(?=[0-9]{9}$))0?", "0");
        return HOME.matcher(home).matches() || ABROAD.matcher(home).matches()
                ? Optional.of(new PhoneNumber(home))
                : Optional.empty();
    }
}
