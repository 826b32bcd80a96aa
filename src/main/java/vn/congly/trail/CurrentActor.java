package vn.congly.trail;

/** Tells the trail who acts now. The room {@code access} knows. */
public interface CurrentActor {
    Who who();
}
