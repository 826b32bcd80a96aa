package vn.congly.bench;

import java.text.Normalizer;
import java.util.Locale;

/** A name as the baseline compares it: without marks. */
final class Folded {

    private Folded() {}

    static String of(String typed) {
        return Normalizer.normalize(typed.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
