package vn.congly.geography;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as people type it in haste: lower case, without tone and vowel marks, đ as d, single spaces. Wherever a tone is
 * put (Hoà, Hòa), the folded text is the same. For searching and comparing only, never for showing.
 */
public final class FoldedText {

    private FoldedText() {}

    /** Letters and digits stay, apostrophes and invisible characters go, all else becomes one space. */
    public static String of(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(parts.length());
        parts.codePoints().forEach(point -> append(folded, point));
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    private static void append(StringBuilder folded, int point) {
        if (Character.isLetterOrDigit(point)) {
            folded.appendCodePoint(plain(point));
        } else if (!vanishes(point) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Đ with its stroke, and the Icelandic eth that old keyboards put in its place, are d; a dotless ı is i. */
    private static int plain(int point) {
        return switch (point) {
            case 'đ', 'ð' -> 'd';
            case 'ı' -> 'i';
            default -> point;
        };
    }

    private static boolean vanishes(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> true;
            default -> point == '\'' || point == '’' || point == '‘' || point == 'ʼ' || point == '`' || point == '´';
        };
    }
}
