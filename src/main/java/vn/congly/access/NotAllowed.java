package vn.congly.access;

/** Nobody in this role, or not in this unit, may do this. What was refused is in the trail. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Act act;
    private final Role role;
    private final boolean elsewhere;

    NotAllowed(Act act, Role role, boolean elsewhere) {
        super(role + " may not " + act + (elsewhere ? " outside the own units" : ""));
        this.act = act;
        this.role = role;
        this.elsewhere = elsewhere;
    }

    public Act act() {
        return act;
    }

    public Role role() {
        return role;
    }

    /** True if the role may do this, but not in that unit or case. */
    public boolean elsewhere() {
        return elsewhere;
    }
}
