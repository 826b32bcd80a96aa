package vn.congly.dossier;

import vn.congly.law.Rule;

/** One line of what a case file of a form holds (Circular 12/2018, Art. 11(2) to (4)). */
record Requirement(Rule rule) {

    /** Kind of the papers that meet it. */
    String paper() {
        return rule.text("paper");
    }

    boolean always() {
        return rule.text("need").equals("always");
    }

    boolean isMetBy(Paper paper) {
        return paper.counts() && paper.kind().equals(paper());
    }
}
