package vn.congly.statistics.web;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congly.statistics.Column;
import vn.congly.statistics.FilledForm;
import vn.congly.statistics.FormQuestion;
import vn.congly.statistics.Heading;
import vn.congly.statistics.Row;

/** A filled form laid out for a page: every word and address made, so that the template only sets it. */
public record FormSheet(List<List<Head>> heads, List<Head> marks, List<Line> lines, List<String> remarks) {

    static FormSheet of(FilledForm filled, FormQuestion question, Locale locale) {
        return new Setter(filled, Typed.query(question), locale).sheet();
    }

    private static final class Setter {

        private final FilledForm filled;
        private final String query;
        private final Locale locale;
        private final NumberFormat numbers;
        private final List<Column> columns;
        private final Set<String> opening = new HashSet<>();

        private Setter(FilledForm filled, String query, Locale locale) {
            this.filled = filled;
            this.query = query;
            this.locale = locale;
            numbers = NumberFormat.getIntegerInstance(locale);
            columns = filled.form().columns();
            int at = 0;
            for (var group : filled.form().headings()) {
                if (at > 0) {
                    opening.add(columns.get(at).id());
                }
                at += group.width();
            }
        }

        private FormSheet sheet() {
            return new FormSheet(
                    heads(),
                    columns.stream()
                            .map(it -> new Head("(" + it.mark() + ")", 1, 1, false, opens(it)))
                            .toList(),
                    filled.form().rows().stream().map(this::line).toList(),
                    filled.mismatches().stream()
                            .map(it ->
                                    MessageFormat.format(it.check().says().in(locale), numbers.format(it.difference())))
                            .toList());
        }

        private List<List<Head>> heads() {
            var lines = filled.form().headingLines();
            var heads = new ArrayList<List<Head>>();
            for (int i = 0; i < lines.size(); i++) {
                int left = lines.size() - i;
                heads.add(lines.get(i).stream().map(it -> head(it, left)).toList());
            }
            return heads;
        }

        private Head head(Heading heading, int linesLeft) {
            boolean group = heading.column().isEmpty();
            return new Head(
                    heading.title().in(locale), heading.width(), group ? 1 : linesLeft, group, opens(first(heading)));
        }

        private static Column first(Heading heading) {
            return heading.column().orElseGet(() -> first(heading.below().getFirst()));
        }

        private boolean opens(Column column) {
            return opening.contains(column.id());
        }

        private Line line(Row row) {
            var title = row.title().in(locale);
            return new Line(
                    look(row),
                    row.number().isEmpty() ? title : row.number() + ". " + title,
                    row.provisional(),
                    columns.stream().map(it -> figure(row, it)).toList());
        }

        private static String look(Row row) {
            return switch (row.level()) {
                case 0, 1 -> "all";
                case 2 -> "group";
                default -> "sub";
            };
        }

        private Figure figure(Row row, Column column) {
            long number = filled.figure(row.id(), column.id());
            var look = opens(column) ? Figure.OPENS_A_GROUP : null;
            return number == 0
                    ? new Figure("–", "", look)
                    : new Figure(
                            numbers.format(number),
                            "/statistics/form25/cases?cell=" + row.id() + "." + column.id() + "&" + query,
                            look);
        }
    }
}
