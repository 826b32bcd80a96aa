package vn.congly.intake;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What whoever asked keeps to see where the request stands: K7PM-3QXA. No character looks like another (no 0, 1, I, O). */
public record TrackingCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public TrackingCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("No tracking code is written so");
        }
    }

    /** A new one, one of 2⁴⁰. */
    public static TrackingCode draw() {
        return new TrackingCode(half() + "-" + half());
    }

    /** Reads a typed one: small letters, spaces or no hyphen are no mistake. */
    public static Optional<TrackingCode> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        if (plain.length() != 2 * HALF) {
            return Optional.empty();
        }
        var text = plain.substring(0, HALF) + "-" + plain.substring(HALF);
        return FORM.matcher(text).matches() ? Optional.of(new TrackingCode(text)) : Optional.empty();
    }

    private static String half() {
        var letters = new StringBuilder(HALF);
        RANDOM.ints(HALF, 0, ALPHABET.length()).forEach(it -> letters.append(ALPHABET.charAt(it)));
        return letters.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
