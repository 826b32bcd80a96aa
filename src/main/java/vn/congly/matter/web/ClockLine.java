package vn.congly.matter.web;

/**
 * A clock as pages show it, in words.
 *
 * @param left what remains, in the clock's own unit
 * @param used how much of the time is used, of 120
 * @param length how long the law gives
 * @param since the event that started it
 */
record ClockLine(
        String rule,
        Tone tone,
        String label,
        String left,
        String until,
        int used,
        String citation,
        String length,
        String since,
        boolean provisional) {

    public boolean pressing() {
        return tone == Tone.LATE || tone == Tone.NOW;
    }
}
