package vn.congly.matter.web;

/** How loudly a clock speaks: past its time, to be done today, running, finished in time, finished late. */
enum Tone {
    LATE,
    NOW,
    WAIT,
    DONE,
    DONE_LATE;

    boolean runs() {
        return switch (this) {
            case LATE, NOW, WAIT -> true;
            case DONE, DONE_LATE -> false;
        };
    }
}
