package vn.congly.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import vn.congly.access.Act;
import vn.congly.access.Role;

/**
 * The places of the desk in the order of the contents, each with the act that opens it. This is what a page offers; what is
 * allowed is decided elsewhere.
 */
enum Place {
    TODAY("work", "today", "/desk", Act.OPEN_DESK),
    REQUESTS("work", "requests", "/requests", Act.OPEN_REQUEST),
    ASSIGNMENT("work", "assignment", "/assignment", Act.ASSIGN_PROVIDER),
    MATTERS("work", "matters", "/matters", Act.OPEN_MATTER),
    REGISTER("work", "register", "/register", Act.OPEN_REGISTER),
    CALENDAR("work", "calendar", "/calendar", Act.RECORD_HEARING),
    PICTURE("figures", "picture", "/statistics", Act.OPEN_STATISTICS),
    FORM_25("figures", "form25", "/statistics/form25", Act.OPEN_STATISTICS),
    TRAIL("figures", "trail", "/trail", Act.OPEN_TRAIL),
    PROVIDERS("bodies", "providers", "/providers", Act.OPEN_PROVIDERS),
    CENTRES("bodies", "centres", "/centres", Act.OPEN_DESK);

    private final String section;
    private final String key;
    private final String href;
    private final Act act;

    Place(String section, String key, String href, Act act) {
        this.section = section;
        this.key = key;
        this.href = href;
        this.act = act;
    }

    /** The place under which an address lies; of several the nearest. */
    static Optional<Place> under(String path) {
        return Arrays.stream(values())
                .filter(it -> path.equals(it.href) || path.startsWith(it.href + "/"))
                .max(Comparator.comparingInt(it -> it.href.length()));
    }

    boolean openTo(Role role) {
        return act.openTo(role);
    }

    Set<Role> roles() {
        return act.roles();
    }

    String section() {
        return section;
    }

    String key() {
        return key;
    }

    String href() {
        return href;
    }
}
