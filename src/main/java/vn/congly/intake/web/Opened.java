package vn.congly.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.congly.acts.Mistake;
import vn.congly.intake.TypedRequest;

/** Which of the form's folded parts come back open: those in which something was typed, or is wrong. */
record Opened(TypedRequest typed, List<Mistake> mistakes) {

    static Opened nothing() {
        return new Opened(new TypedRequest(Map.of()), List.of());
    }

    /** @param beginnings of the names of the part's fields */
    public boolean any(String... beginnings) {
        return Arrays.stream(beginnings)
                .anyMatch(it -> typed.any(it)
                        || mistakes.stream().anyMatch(wrong -> wrong.field().startsWith(it)));
    }
}
