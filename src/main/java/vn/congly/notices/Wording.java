package vn.congly.notices;

import java.util.List;

/**
 * The words of a letter, whole, in the order in which Decree 30/2020/NĐ-CP sets them on the page. What is stored is this and
 * not the facts behind it: a letter says for ever what it said when it was made.
 *
 * @param superior the body above, in capitals
 * @param organisation whose letter it is, in capitals
 * @param number number and symbol: Số: 12/TB-TGPL
 * @param placeAndDay Ninh Bình, ngày 05 tháng 10 năm 2026
 * @param title in capitals: THÔNG BÁO
 * @param subject what it is about, below the title
 * @param authority in whose name a decision is taken, in capitals; empty for other letters
 * @param grounds what it rests on, one line each; empty where it names the law in its text
 * @param addressee empty for a decision
 * @param lines the text
 * @param receivers to whom it goes, one line each
 * @param office of who signs, in capitals
 * @param signatory empty where the name is written by hand
 * @param form the statutory form, or that there is none
 */
public record Wording(
        String superior,
        String organisation,
        String number,
        String placeAndDay,
        String title,
        String subject,
        String authority,
        List<String> grounds,
        String addressee,
        List<Line> lines,
        List<String> receivers,
        String office,
        String signatory,
        String form) {

    /** How a line stands on the page. */
    public enum Style {
        TEXT,
        ITEM,
        ARTICLE,
        CENTRED
    }

    /**
     * @param head in bold before an article: Điều 1.
     */
    public record Line(Style style, String head, String text) {}
}
