package vn.congly.matter;

import vn.congly.acts.Mistakes;

/** Words that must be there and fit. */
final class Texts {

    static final int LONGEST_REASON = 2000;

    private Texts() {}

    static void require(Mistakes wrong, String field, String text, int longest) {
        wrong.require(!text.isBlank(), field, "matter.problem.words-missing");
        wrong.require(text.length() <= longest, field, "matter.problem.words-too-long", longest);
    }

    static void requireReason(String reason) {
        var wrong = new Mistakes();
        require(wrong, "reason", reason, LONGEST_REASON);
        wrong.throwIfAny();
    }
}
