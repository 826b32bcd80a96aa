package vn.congly.people;

/** Digits of every script and width as 0 to 9; all else stays. */
final class Digits {

    private Digits() {}

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(it -> {
            if (Character.isDigit(it)) {
                plain.append((char) ('0' + Character.digit(it, 10)));
            } else {
                plain.appendCodePoint(it);
            }
        });
        return plain.toString();
    }

    /** Only the digits, without the spaces, dots and hyphens that people group them by. */
    static String ungrouped(String text) {
        return plain(text).replaceAll("[\\p{Z}\\p{Cf}.\\-]", "");
    }
}
