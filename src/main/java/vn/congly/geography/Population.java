package vn.congly.geography;

/** How many of an old commune's inhabitants went to one successor; NONE: only land did. */
public enum Population {
    ALL,
    SOME,
    NONE;

    static Population of(String letter) {
        return switch (letter) {
            case "a" -> ALL;
            case "s" -> SOME;
            case "n" -> NONE;
            default -> throw new IllegalArgumentException("No share of inhabitants is written '" + letter + "'");
        };
    }
}
