package vn.congly.matter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congly.geography.FoldedText;
import vn.congly.intake.TrackingCode;
import vn.congly.people.IdentityNumber;

/**
 * What somebody typed into the search, as the things that it may be. Most texts are one thing only; eight letters may be
 * both a tracking code and a name.
 *
 * @param code beginning of a case code, in capitals
 * @param name folded part of a name, two letters at least
 */
record SearchTerms(Optional<String> code, Optional<String> tracking, Optional<String> identity, Optional<String> name) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*\\.[A-Z]+(\\.[0-9]{0,6}(\\.[0-9]{0,4})?)?");
    private static final int SHORTEST = 2;

    static SearchTerms read(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replace('Đ', 'D');
        if (CODE.matcher(plain).matches()) {
            return new SearchTerms(Optional.of(plain), Optional.empty(), Optional.empty(), Optional.empty());
        }
        var identity = IdentityNumber.read(typed).map(IdentityNumber::digits);
        if (identity.isPresent()) {
            return new SearchTerms(Optional.empty(), Optional.empty(), identity, Optional.empty());
        }
        var folded = FoldedText.of(typed);
        return new SearchTerms(
                Optional.empty(),
                TrackingCode.read(typed).map(TrackingCode::text),
                Optional.empty(),
                Optional.of(folded).filter(it -> it.length() >= SHORTEST));
    }

    boolean nothing() {
        return code.isEmpty() && tracking.isEmpty() && identity.isEmpty() && name.isEmpty();
    }
}
