package vn.congly.intake;

/**
 * A paper shown with a request.
 *
 * @param kind id of the rulebook's papers, or {@link #OTHER}
 * @param title what it is, where the kind does not say it
 */
public record PaperShown(String kind, String title, PaperForm form) {

    public static final String OTHER = "other";
}
