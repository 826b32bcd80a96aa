package vn.congly.statistics;

import java.util.Locale;

/** Words of a form, which are data like its figures: the law's own Vietnamese, and English beside it. */
public record Words(String vi, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
