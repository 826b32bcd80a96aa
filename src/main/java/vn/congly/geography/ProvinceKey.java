package vn.congly.geography;

import java.util.regex.Pattern;

/** A province's code with its era: 15 was Yên Bái and is Lào Cai. */
public record ProvinceKey(Era era, String code) {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}");

    public ProvinceKey {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A province's code has two digits, not '" + code + "'");
        }
    }

    public static ProvinceKey of(int era, String code) {
        return new ProvinceKey(Era.of(era), code);
    }
}
