package vn.congly.assignment;

import org.springframework.stereotype.Component;
import vn.congly.acts.Once;

/** Assigns and replaces once for a key: a second click or a retry gets the first answer. */
@Component
public class DecideOnce {

    private final AssignProvider assign;
    private final ReplaceProvider replace;
    private final Once once;

    DecideOnce(AssignProvider assign, ReplaceProvider replace, Once once) {
        this.assign = assign;
        this.replace = replace;
        this.once = once;
    }

    public Assigned assign(String key, Choice choice) {
        return once.perform(key, choice, Assigned.class, () -> assign.assign(choice));
    }

    public Assigned replace(String key, Replacement replacement) {
        return once.perform(key, replacement, Assigned.class, () -> replace.replace(replacement));
    }
}
