package vn.congly.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statutory form: a versioned definition read from data. What it counts, and by which document, stands in it.
 *
 * @param code number of the form: 25/BTP/TGPL
 * @param version of our definition, grows with each change of it
 * @param fromYear the first reporting year it holds for
 * @param remark what is not sure about it
 */
public record Form(
        String code,
        int version,
        int fromYear,
        Words title,
        Words unit,
        Words document,
        String citation,
        Words remark,
        List<PeriodKind> periods,
        Words department,
        Words ministry,
        List<Heading> headings,
        List<Row> rows,
        List<Check> checks) {

    public List<Column> columns() {
        return headings.stream().flatMap(Heading::columns).toList();
    }

    public Optional<PeriodKind> period(String id) {
        return periods.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Row> row(String id) {
        return rows.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Column> column(String id) {
        return columns().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Every field of law that some row names; the others fall under a row of other fields. */
    Set<String> namedFields() {
        return rows.stream().flatMap(it -> it.fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<Measure> measures() {
        return columns().stream()
                .flatMap(it -> it.terms().stream())
                .map(Term::measure)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each line of headings from above, as it is printed; a heading over figures reaches down to the last line. */
    public List<List<Heading>> headingLines() {
        int lines = headings.stream().mapToInt(Heading::depth).max().orElse(0);
        return Stream.iterate(
                        headings,
                        it -> it.stream().flatMap(h -> h.below().stream()).toList())
                .limit(lines)
                .toList();
    }
}
