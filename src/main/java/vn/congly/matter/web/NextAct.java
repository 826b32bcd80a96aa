package vn.congly.matter.web;

import java.util.Optional;

/**
 * The one thing to do next in a case.
 *
 * @param key of the words: {@code desk.next.<key>} names the act, {@code desk.do.<key>} the button
 * @param to the page where it is done; empty where nobody has to do anything here, or somebody else has to
 * @param clock the clock that presses, if one does
 */
record NextAct(String key, Optional<String> to, Optional<ClockLine> clock) {

    public boolean now() {
        return clock.filter(ClockLine::pressing).isPresent();
    }
}
