package vn.congly.eligibility;

import java.util.List;

/** What a rule answers: yes; no; or that it cannot tell, and what would settle it. Each says why. */
public sealed interface Verdict {

    Because because();

    record Met(Because because) implements Verdict {}

    record NotMet(Because because) implements Verdict {}

    /** @param papersThatWouldSettle ids of papers (subject "papers"); may be empty where a fact, not a paper, is missing */
    record Unclear(Because because, List<String> papersThatWouldSettle) implements Verdict {

        public Unclear {
            papersThatWouldSettle = List.copyOf(papersThatWouldSettle);
        }
    }

    default boolean met() {
        return this instanceof Met;
    }

    default boolean notMet() {
        return this instanceof NotMet;
    }

    default boolean unclear() {
        return this instanceof Unclear;
    }
}
