package vn.congly.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads citations as lawyers write them in a margin: {@code Đ.31 k.2 đ.a Luật TGPL; Đ.6 TT 12/2018}. */
final class CitationText {

    private static final Pattern PLACE = Pattern.compile(
            "(?:Đ\\.(?<article>\\w+) )?(?:k\\.(?<clause>\\w+) )?(?:đ\\.(?<point>\\w+) )?(?<document>.+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private CitationText() {}

    static Citation read(String text, Optional<String> amendedBy) {
        var first = match(places(text).getFirst());
        return new Citation(
                text,
                first.group("document"),
                Optional.ofNullable(first.group("article")),
                Optional.ofNullable(first.group("clause")),
                Optional.ofNullable(first.group("point")),
                amendedBy);
    }

    /** The short names of all documents that the text names. */
    static Stream<String> documents(String text) {
        return places(text).stream().map(it -> match(it).group("document"));
    }

    private static List<String> places(String text) {
        return List.of(text.strip().split(";\\s*"));
    }

    private static Matcher match(String place) {
        var found = PLACE.matcher(place);
        if (!found.matches()) {
            throw new IllegalArgumentException("'" + place + "' cites nothing");
        }
        return found;
    }
}
