package vn.congly.law;

import java.util.Optional;

/**
 * The place in the law that a rule rests on.
 *
 * @param text as printed in a margin: Đ.31 k.2 Luật TGPL; several places are parted by a semicolon
 * @param document short name of the (first) document: Luật TGPL
 * @param article number of the (first) article; empty where the whole document is meant
 * @param clause khoản
 * @param point điểm
 * @param amendedBy short name and article of what last changed it
 */
public record Citation(
        String text,
        String document,
        Optional<String> article,
        Optional<String> clause,
        Optional<String> point,
        Optional<String> amendedBy) {

    /** The text, and by what it was amended. */
    public String full() {
        return amendedBy.map(it -> text + " (" + it + ")").orElse(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
