package vn.congly.access;

import static vn.congly.access.Role.ADMINISTRATOR;
import static vn.congly.access.Role.AUDITOR;
import static vn.congly.access.Role.BODY;
import static vn.congly.access.Role.DEPARTMENT;
import static vn.congly.access.Role.HEAD_OF_BRANCH;
import static vn.congly.access.Role.HEAD_OF_CENTRE;
import static vn.congly.access.Role.MINISTRY;
import static vn.congly.access.Role.PROVIDER;
import static vn.congly.access.Role.RECEIVER;
import static vn.congly.access.Role.SYSTEM;
import static vn.congly.access.Role.VISITOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything that somebody may want to do, each with the roles that may. What is not listed nobody may. */
public enum Act {
    RECEIVE_REQUEST(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, BODY, VISITOR),
    OPEN_REQUEST(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR, BODY),
    ANSWER_QUESTION(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, PROVIDER),
    ASK_FOR_PAPERS(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    ADD_PAPERS(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, BODY),
    ACCEPT_REQUEST(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    REFUSE_REQUEST(HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    TRANSFER_REQUEST(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    WITHDRAW_REQUEST(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    TRACK_REQUEST(
            VISITOR,
            RECEIVER,
            HEAD_OF_CENTRE,
            HEAD_OF_BRANCH,
            PROVIDER,
            DEPARTMENT,
            MINISTRY,
            ADMINISTRATOR,
            AUDITOR,
            BODY),
    OPEN_MATTER(RECEIVER, PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR),
    ASSIGN_PROVIDER(HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    REPLACE_PROVIDER(HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    RECORD_WORK(PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    RECORD_HEARING(PROVIDER, RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    RECORD_PROOF(PROVIDER, RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    FILE_PAPER(PROVIDER, RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    WITHDRAW_PAPER(PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    STAY_MATTER(PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    RESUME_MATTER(PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    END_MATTER(PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    DISCONTINUE_MATTER(HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    HAND_OVER_FILE(PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH),
    OPEN_DESK(RECEIVER, PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR, ADMINISTRATOR),
    OPEN_REGISTER(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR),
    SEARCH(RECEIVER, PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR),
    OPEN_PROVIDERS(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR),
    MANAGE_PROVIDERS(HEAD_OF_CENTRE, DEPARTMENT),
    OPEN_STATISTICS(RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR),
    OPEN_TRAIL(AUDITOR),
    MANAGE_ACCOUNTS(ADMINISTRATOR),
    ASK_RULES(RECEIVER, PROVIDER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT, MINISTRY, AUDITOR, ADMINISTRATOR, BODY);

    private final Set<Role> roles;

    Act(Role... roles) {
        this.roles = EnumSet.copyOf(List.of(roles));
        this.roles.add(SYSTEM);
    }

    /** Whether the role may do this at all; where it may is for {@link Access}. */
    public boolean openTo(Role role) {
        return roles.contains(role);
    }

    /** The roles of people and bodies that may, for pages that say whom to ask. */
    public Set<Role> roles() {
        var asked = EnumSet.copyOf(roles);
        asked.remove(SYSTEM);
        return asked;
    }
}
