package vn.congly.access;

/** What an account is for. Visitors and the program itself act too, but have no account. */
public enum Role {
    RECEIVER,
    PROVIDER,
    HEAD_OF_CENTRE,
    HEAD_OF_BRANCH,
    DEPARTMENT,
    MINISTRY,
    ADMINISTRATOR,
    AUDITOR,
    /** The system of another body: police, procuracy, court, bar. */
    BODY,
    VISITOR,
    SYSTEM;

    /** Whose eye the database gives: the nation, the units in custody, or only what is the actor's own. */
    Scope scope() {
        return switch (this) {
            case MINISTRY, AUDITOR, SYSTEM -> Scope.NATION;
            case RECEIVER, HEAD_OF_CENTRE, HEAD_OF_BRANCH, DEPARTMENT -> Scope.UNIT;
            case PROVIDER, ADMINISTRATOR, BODY, VISITOR -> Scope.OWN;
        };
    }

    enum Scope {
        NATION,
        UNIT,
        OWN
    }
}
