package vn.congly.assignment;

import java.util.List;

/**
 * Why a candidate stands where they stand: the key of a sentence with its arguments.
 *
 * @param good speaks for the candidate
 * @param citation the law behind it, as printed in a margin; empty where it is the house's own criterion
 */
public record Reason(Criterion about, String key, List<Object> args, boolean good, String citation) {

    public Reason {
        args = List.copyOf(args);
    }

    static Reason good(Criterion about, String key, Object... args) {
        return new Reason(about, key, List.of(args), true, "");
    }

    static Reason bad(Criterion about, String key, Object... args) {
        return new Reason(about, key, List.of(args), false, "");
    }

    Reason under(String law) {
        return new Reason(about, key, args, good, law);
    }
}
