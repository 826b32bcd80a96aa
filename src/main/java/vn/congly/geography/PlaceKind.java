package vn.congly.geography;

/** The kinds of administrative unit of both eras, each with its word before the name. */
public enum PlaceKind {
    PROVINCE('T', "Tỉnh"),
    CITY('C', "Thành phố"),
    URBAN_DISTRICT('Q', "Quận"),
    DISTRICT('H', "Huyện"),
    TOWN('S', "Thị xã"),
    RURAL_COMMUNE('X', "Xã"),
    WARD('P', "Phường"),
    TOWNSHIP('N', "Thị trấn"),
    SPECIAL_ZONE('D', "Đặc khu");

    private final char letter;
    private final String word;

    PlaceKind(char letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    static PlaceKind of(String letter) {
        for (var kind : values()) {
            if (letter.length() == 1 && letter.charAt(0) == kind.letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of place has the letter '" + letter + "'");
    }

    String fullName(String name) {
        return word + " " + name;
    }
}
