package vn.congly.acts;

import java.util.List;

/** What was typed or sent cannot be used as it is. Nothing was written. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public BadInput(List<Mistake> mistakes) {
        super(mistakes.stream().map(it -> it.field() + ": " + it.key()).toList().toString());
        this.mistakes = List.copyOf(mistakes);
    }

    public BadInput(String field, String key, Object... args) {
        this(List.of(new Mistake(field, key, args)));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
