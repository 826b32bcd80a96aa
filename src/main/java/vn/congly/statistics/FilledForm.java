package vn.congly.statistics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A form with its figures, exact at a moment.
 *
 * @param figures by row, then by column
 */
public record FilledForm(
        Form form,
        Scope scope,
        Period period,
        Instant asOf,
        Map<String, Map<String, Long>> figures,
        List<Mismatch> mismatches) {

    static FilledForm of(Form form, Scope scope, Period period, Instant asOf, Collection<Tally> tallies) {
        var named = form.namedFields();
        var columns = form.columns();
        var figures = new TreeMap<String, Map<String, Long>>();
        for (var row : form.rows()) {
            figures.put(row.id(), figures(row, columns, tallies, named));
        }
        return new FilledForm(form, scope, period, asOf, figures, Mismatch.in(form, figures));
    }

    private static Map<String, Long> figures(Row row, List<Column> columns, Collection<Tally> all, Set<String> named) {
        var tallies = all.stream().filter(it -> row.holds(it, named)).toList();
        var figures = new TreeMap<String, Long>();
        columns.forEach(it -> figures.put(it.id(), it.sum(tallies)));
        return figures;
    }

    public long figure(String row, String column) {
        return figures.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }
}
