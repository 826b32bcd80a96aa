package vn.congly.eligibility;

import java.util.List;

/** Short ways to say a verdict. */
final class Verdicts {

    private Verdicts() {}

    static Verdict met(String key, Object... arguments) {
        return new Verdict.Met(Because.of(key, arguments));
    }

    static Verdict notMet(String key, Object... arguments) {
        return new Verdict.NotMet(Because.of(key, arguments));
    }

    static Verdict unclear(String key, Object... arguments) {
        return new Verdict.Unclear(Because.of(key, arguments), List.of());
    }

    static Verdict either(boolean met, String yes, String no) {
        return met ? met(yes) : notMet(no);
    }
}
