package vn.congly.intake;

import vn.congly.acts.BadInput;

/** Why an officer decides so, in words that whoever asked will read. */
final class Reason {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 4000;

    private Reason() {}

    /** The tidy reason; {@link BadInput} where it is no sentence. */
    static String required(String typed) {
        var text = typed.strip();
        if (text.split("\\s+").length < FEWEST_WORDS) {
            throw new BadInput("reason", "intake.mistake.reason", FEWEST_WORDS);
        }
        return optional(text);
    }

    static String optional(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            throw new BadInput("reason", "intake.mistake.long", LONGEST);
        }
        return text;
    }
}
