package vn.congly.intake;

import java.util.stream.Stream;
import vn.congly.acts.BadInput;

/** Where a request stands. A transferred one is RECEIVED again, elsewhere. */
public enum RequestState {
    RECEIVED,
    AWAITING_PAPERS,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** The state of a name; {@link BadInput} of the field for anything else. */
    public static RequestState read(String name, String field) {
        return Stream.of(values())
                .filter(it -> it.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInput(field, "intake.mistake.choice"));
    }

    /** Whether somebody has still to decide on it. */
    public boolean open() {
        return switch (this) {
            case RECEIVED, AWAITING_PAPERS -> true;
            case ACCEPTED, REFUSED, WITHDRAWN -> false;
        };
    }
}
