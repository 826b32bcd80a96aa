package vn.congly.matter;

/**
 * A paper that the law wants in the file and that is not there.
 *
 * @param kind id of the rulebook's {@code file-contents}
 * @param label its name, in Vietnamese, as the law words it
 * @param citation where the law wants it
 */
public record MissingPaper(String kind, String label, String citation) {}
