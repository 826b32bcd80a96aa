package vn.congly.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The places of the desk in the order of the contents, and the roles that work there. This is what a page offers; what is
 * allowed is decided elsewhere.
 */
enum Place {
    TODAY("work", "today", "/desk", Roles.CASEWORK),
    REQUESTS("work", "requests", "/requests", Roles.RECEIVING),
    ASSIGNMENT("work", "assignment", "/assignment", Roles.HEADS),
    MATTERS("work", "matters", "/matters", Roles.READING),
    REGISTER("work", "register", "/register", Roles.BOOKS),
    CALENDAR("work", "calendar", "/calendar", Roles.CASEWORK),
    FORM_25("figures", "form25", "/statistics/form25", Roles.COUNTING),
    TRAIL("figures", "trail", "/trail", Set.of("AUDITOR", "ADMINISTRATOR")),
    PROVIDERS("bodies", "providers", "/providers", Roles.STAFFING),
    CENTRES("bodies", "centres", "/centres", Roles.ALL);

    private final String section;
    private final String key;
    private final String href;
    private final Set<String> roles;

    Place(String section, String key, String href, Set<String> roles) {
        this.section = section;
        this.key = key;
        this.href = href;
        this.roles = roles;
    }

    static Optional<Place> under(String path) {
        return Arrays.stream(values()).filter(it -> it.holds(path)).findFirst();
    }

    boolean holds(String path) {
        return path.equals(href) || path.startsWith(href + "/");
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

    Set<String> roles() {
        return roles;
    }
}
