package vn.congly.acts;

/** The key of an earlier request came again with other content. Nothing was written. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyReused(String key) {
        super("The key " + key + " was used for something else");
    }
}
