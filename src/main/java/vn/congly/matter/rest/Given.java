package vn.congly.matter.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congly.acts.BadInput;
import vn.congly.acts.Unknown;
import vn.congly.matter.MatterId;

/** What a request states, or should state. */
final class Given {

    private Given() {}

    /** A number that cannot be a case's is one that is unknown. */
    static MatterId matter(long id) {
        if (id <= 0) {
            throw new Unknown("matter", id);
        }
        return new MatterId(id);
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** The value; a field that is absent is a mistake in it. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new BadInput(field, "matter.problem.words-missing");
        }
        return value;
    }
}
