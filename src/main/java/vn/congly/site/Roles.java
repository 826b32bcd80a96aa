package vn.congly.site;

import java.util.List;
import java.util.Set;

/** Groups of roles, by what they come to the desk for. */
final class Roles {

    static final Set<String> HEADS = Set.of("HEAD_OF_CENTRE", "HEAD_OF_BRANCH");
    static final Set<String> RECEIVING = Set.of("RECEIVER", "HEAD_OF_CENTRE", "HEAD_OF_BRANCH");
    static final Set<String> CASEWORK = Set.of("RECEIVER", "PROVIDER", "HEAD_OF_CENTRE", "HEAD_OF_BRANCH");
    static final Set<String> BOOKS =
            Set.of("RECEIVER", "HEAD_OF_CENTRE", "HEAD_OF_BRANCH", "DEPARTMENT", "MINISTRY", "AUDITOR");
    static final Set<String> READING =
            Set.of("RECEIVER", "PROVIDER", "HEAD_OF_CENTRE", "HEAD_OF_BRANCH", "DEPARTMENT", "MINISTRY", "AUDITOR");
    static final Set<String> COUNTING =
            Set.of("HEAD_OF_CENTRE", "HEAD_OF_BRANCH", "DEPARTMENT", "MINISTRY", "AUDITOR");
    static final Set<String> STAFFING =
            Set.of("HEAD_OF_CENTRE", "HEAD_OF_BRANCH", "DEPARTMENT", "MINISTRY", "ADMINISTRATOR");
    static final List<String> ORDER = List.of(
            "RECEIVER",
            "PROVIDER",
            "HEAD_OF_BRANCH",
            "HEAD_OF_CENTRE",
            "DEPARTMENT",
            "MINISTRY",
            "ADMINISTRATOR",
            "AUDITOR");
    static final Set<String> ALL = Set.copyOf(ORDER);

    private Roles() {}
}
