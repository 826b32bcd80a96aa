package vn.congly.assignment;

import org.springframework.stereotype.Component;
import vn.congly.acts.Once;

/** Assigns, replaces and calls for a replacement once for a key: a second click or a retry gets the first answer. */
@Component
public class DecideOnce {

    private final AssignProvider assign;
    private final ReplaceProvider replace;
    private final CallForReplacement call;
    private final Once once;

    DecideOnce(AssignProvider assign, ReplaceProvider replace, CallForReplacement call, Once once) {
        this.assign = assign;
        this.replace = replace;
        this.call = call;
        this.once = once;
    }

    public Assigned assign(String key, Choice choice) {
        return once.perform(key, choice, Assigned.class, () -> assign.assign(choice));
    }

    public Assigned replace(String key, Replacement replacement) {
        return once.perform(key, replacement, Assigned.class, () -> replace.replace(replacement));
    }

    public int called(String key, RefusedRegistration refused) {
        return once.perform(key, refused, Integer.class, () -> call.call(refused));
    }
}
