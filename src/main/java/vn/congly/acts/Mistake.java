package vn.congly.acts;

import java.util.List;

/**
 * One thing wrong with one field.
 *
 * @param key of the message bundle: what is wrong and how to mend it
 */
public record Mistake(String field, String key, List<Object> args) {

    public Mistake(String field, String key, Object... args) {
        this(field, key, List.of(args));
    }

    /** For {@code MessageSource} and templates. */
    public Object[] arguments() {
        return args.toArray();
    }
}
