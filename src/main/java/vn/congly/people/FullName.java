package vn.congly.people;

import java.text.Normalizer;

/** How a full name is written: composed letters (NFC), single spaces, nothing invisible, no letters in fancy dress. */
public final class FullName {

    private static final int LONGEST = 200;

    private FullName() {}

    /** Styled and full-width letters become plain ones, decomposed marks are composed, invisible characters go. */
    public static String tidy(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        var kept = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(it -> Character.getType(it) != Character.FORMAT)
                .forEach(it -> {
                    if (Character.isWhitespace(it) || Character.isSpaceChar(it)) {
                        kept.append(' ');
                    } else {
                        kept.appendCodePoint(it);
                    }
                });
        return Normalizer.normalize(kept.toString().strip().replaceAll(" {2,}", " "), Normalizer.Form.NFC);
    }

    /** Whether a tidy text can be a name: letters with their marks, spaces, hyphens, apostrophes, full stops. */
    public static boolean possible(String tidy) {
        return !tidy.isEmpty()
                && tidy.length() <= LONGEST
                && Character.isLetter(tidy.codePointAt(0))
                && tidy.codePoints().allMatch(FullName::belongs);
    }

    private static boolean belongs(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(point) || " -'’.".indexOf(point) >= 0;
        };
    }
}
