package vn.congly.acts;

import java.util.List;

/** The state of the thing does not allow this act. The message says why and what would. Nothing was written. */
public final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    public Impossible(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return args.toArray();
    }
}
