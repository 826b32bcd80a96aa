package vn.congly.matter.web;

import java.util.List;

/** What was found for one category or condition, in words. The verdict is MET, NOT_MET or UNCLEAR. */
record Line(
        String id,
        String verdict,
        String title,
        String brief,
        String because,
        List<String> citations,
        boolean provisional) {

    boolean met() {
        return verdict.equals("MET");
    }

    boolean open() {
        return verdict.equals("UNCLEAR");
    }
}
