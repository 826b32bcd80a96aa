package vn.congly.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A heading of a form: over a column of figures, or over further headings. */
public record Heading(Words title, Optional<Column> column, List<Heading> below) {

    /** How many columns of figures stand under it. */
    public int width() {
        return column.isPresent() ? 1 : below.stream().mapToInt(Heading::width).sum();
    }

    /** How many lines of headings it and those below take. */
    public int depth() {
        return 1 + below.stream().mapToInt(Heading::depth).max().orElse(0);
    }

    Stream<Column> columns() {
        return column.map(Stream::of).orElseGet(() -> below.stream().flatMap(Heading::columns));
    }
}
