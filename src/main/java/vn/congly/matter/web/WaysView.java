package vn.congly.matter.web;

import java.util.List;
import java.util.Map;
import vn.congly.intake.PaperForm;

/**
 * The ways to decide that are open to the officer, with what each offers and leads to.
 *
 * @param askable papers that may be asked for, those that would settle the question first
 * @param kinds papers that may be brought
 * @param categories that a case may be accepted under: met, open or claimed
 * @param chosen those met, or the only one that is likely
 */
record WaysView(
        boolean papers,
        boolean ask,
        boolean accept,
        boolean transfer,
        boolean refuse,
        boolean withdraw,
        Map<String, String> askable,
        Map<String, String> kinds,
        Map<String, String> forms,
        Map<String, String> categories,
        List<String> chosen,
        String primary,
        Map<String, String> onceGrounds,
        Map<String, String> refusalGrounds,
        Map<Integer, String> centres,
        String acceptThen,
        String acceptLaw,
        String onceThen) {

    public boolean any() {
        return papers || ask || accept || transfer || refuse || withdraw;
    }

    public List<PaperForm> paperForms() {
        return List.of(PaperForm.values());
    }
}
